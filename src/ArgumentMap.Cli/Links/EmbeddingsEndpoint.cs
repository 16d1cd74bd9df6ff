using System.Net.Http.Headers;
using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Linking;

namespace ArgumentMap.Cli.Links;

/// <summary>
/// The engine behind the embeddings endpoint of a server that speaks as OpenAI's does, such as Ollama, llama.cpp or vLLM.
/// </summary>
/// <param name="url">The server's address, as in <c>http://localhost:11434/v1</c>.</param>
/// <param name="model">The model to ask for; null where the server has but one.</param>
/// <param name="key">What the server asks for as a key, if anything.</param>
internal sealed class EmbeddingsEndpoint(Uri url, string? model, string? key) : ILinkEngine
{
    private const int Batch = 64;
    private const string Path = "embeddings";
    private const int MostQuoted = 200;

    public string Name => model ?? MeaningEngine.Meaning;

    public async Task<ITextLikeness> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        using var client = new HttpClient();
        if (key is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var vectors = new float[texts.Count][];
        foreach (var places in Enumerable.Range(0, texts.Count).Where(place => !string.IsNullOrWhiteSpace(texts[place])).Chunk(Batch))
        {
            var answer = await AskAsync(client, [.. places.Select(place => texts[place])], cancellationToken);
            for (var i = 0; i < places.Length; i++) vectors[places[i]] = answer[i];
        }
        var length = vectors.FirstOrDefault(vector => vector is not null)?.Length ?? 0;
        try
        {
            return new VectorLikeness(vectors.Select(vector => vector ?? new float[length]));
        }
        catch (ArgumentException)
        {
            throw Misunderstood("vectors of different lengths");
        }
    }

    private async Task<float[][]> AskAsync(HttpClient client, string[] texts, CancellationToken cancellationToken)
    {
        try
        {
            using var question = new ByteArrayContent(Question(texts))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            };
            using var answer = await client.PostAsync(Address(), question, cancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            if (!answer.IsSuccessStatusCode) throw Refused((int)answer.StatusCode, System.Text.Encoding.UTF8.GetString(bytes));
            using var json = JsonDocument.Parse(bytes);
            return Vectors(json.RootElement, texts.Length);
        }
        catch (HttpRequestException fault)
        {
            throw new CliException($"{url} cannot be reached: {fault.Message.TrimEnd('.')}",
                "start the server, or name its address with --embeddings");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CliException($"{url} does not answer within {client.Timeout.TotalSeconds:0} seconds",
                "start the server, or name a smaller model with --embeddings-model");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Misunderstood("no list of embeddings");
        }
    }

    private Uri Address() =>
        url.AbsolutePath.TrimEnd('/').EndsWith($"/{Path}", StringComparison.Ordinal)
            ? url
            : new Uri($"{url.AbsoluteUri.TrimEnd('/')}/{Path}");

    private byte[] Question(string[] texts) => JsonOutput.Bytes(json =>
    {
        json.WriteStartObject();
        if (model is not null) json.WriteString("model", model);
        json.WriteString("encoding_format", "float");
        json.WriteStartArray("input");
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private float[][] Vectors(JsonElement answer, int count)
    {
        var vectors = new float[count][];
        foreach (var (at, item) in answer.GetProperty("data").EnumerateArray().Index())
        {
            var place = item.TryGetProperty("index", out var index) ? index.GetInt32() : at;
            if (place >= 0 && place < count)
                vectors[place] = [.. item.GetProperty("embedding").EnumerateArray().Select(number => number.GetSingle())];
        }
        return Array.IndexOf(vectors, null) < 0 ? vectors : throw Misunderstood("fewer embeddings than texts");
    }

    private CliException Misunderstood(string found) =>
        new($"{url} answers with {found}",
            "--embeddings takes the address of a server that speaks as OpenAI's does, such as http://localhost:11434/v1");

    private CliException Refused(int status, string body) => new(
        $"{url} answers with {status}: {(body.Length > MostQuoted ? body[..MostQuoted] : body).ReplaceLineEndings(" ").Trim()}",
        status is 401 or 403
            ? $"put the key into the environment variable {MeaningEngine.KeyVariable}"
            : "name a model that it has with --embeddings-model");
}
