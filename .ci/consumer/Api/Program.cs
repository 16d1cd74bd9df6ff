// A web service that takes maps and gives them back, alone and as a part of a larger message, and a client that compares.
using System.Net;
using System.Net.Http.Json;
using ArgumentMap;
using ArgumentMap.Dot;
using ArgumentMap.Json;
using ArgumentMap.Rendering;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
await using var service = builder.Build();
service.MapPost("/map", (ArgumentGraph map) => map);
service.MapPost("/note", (Note note) => note with { Remark = $"{note.Map.Statements.Count} statements" });
// The answer's stream refuses synchronous writes.
service.MapPost("/map.svg", (ArgumentGraph map, HttpContext context) => map.WriteSvgAsync(context.Response.Body, cancellationToken: context.RequestAborted));
service.MapPost("/map.dot", (ArgumentGraph map, HttpContext context) => map.WriteDotAsync(context.Response.Body, cancellationToken: context.RequestAborted));
service.MapPost("/map.html", (ArgumentGraph map, HttpContext context) => map.WriteHtmlAsync(context.Response.Body, cancellationToken: context.RequestAborted));
service.MapPost("/map.json", (ArgumentGraph map, HttpContext context) => ArgumentJson.WriteAsync(map, context.Response.Body, cancellationToken: context.RequestAborted));
await service.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(service.Urls.First()) };
var map = MapBuilder.Create("outside", "A map that went over the wire")
    .Source("survey", "Ridership survey")
    .Claim("thesis", "Maps can be sent and received.", c => c with { IsMain = true })
    .Evidence("reason", "This one was.", EvidenceType.Observation)
    .Claim("doubt", "It may have lost something.")
    .Support("thesis", "reason", r => r with { Id = "step", Weight = 0.5 })
    .Attack("step", "doubt")
    .Build();

using var answer = await client.PostAsJsonAsync("/map", map);
Require((await answer.Content.ReadFromJsonAsync<ArgumentGraph>())!.ToJson() == map.ToJson(), "The map came back other than it went.");

using var noted = await client.PostAsJsonAsync("/note", new Note(map, "mine"));
var note = (await noted.Content.ReadFromJsonAsync<Note>())!;
Require(note.Map.ToJson() == map.ToJson() && note.Remark == "3 statements", "The map in a message came back other than it went.");

using var refused = await client.PostAsJsonAsync("/map", new { format = "argument-map/1", id = "bad", statements = new[] { new { id = "a", kind = "clam", text = "" } } });
Require(refused.StatusCode == HttpStatusCode.BadRequest, $"A map that is none was answered with {refused.StatusCode}.");

foreach (var (path, expected) in ((string, string)[])[("/map.svg", map.ToSvg()), ("/map.dot", map.ToDot()), ("/map.html", map.ToHtml()), ("/map.json", map.ToJson())])
{
    using var picture = await client.PostAsJsonAsync(path, map);
    Require(await picture.Content.ReadAsStringAsync() == expected, $"{path} was answered otherwise than the library writes it.");
}

Console.WriteLine("A web service takes and gives maps, whole, and their pictures.");
await service.StopAsync();

static void Require(bool condition, string otherwise)
{
    if (!condition) throw new InvalidOperationException(otherwise);
}

/// <summary>A message of one's own with a map in it.</summary>
internal sealed record Note(ArgumentGraph Map, string Remark);
