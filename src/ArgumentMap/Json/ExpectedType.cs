using System.Text.Json.Serialization.Metadata;

namespace ArgumentMap.Json;

/// <summary>Says in words what the documents' types ask for at a JSON path.</summary>
internal static class ExpectedType
{
    public static string At(string path, JsonTypeInfo root)
    {
        var type = root.Type;
        foreach (var step in path.Substring(1).Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = step[step.Length - 1] == ']'
                ? type.GenericTypeArguments.FirstOrDefault()
                : DocumentContext.Default.GetTypeInfo(type)?.Properties.FirstOrDefault(property => property.Name == step)?.PropertyType;
            if (next is null) break;
            type = next;
        }
        return Words(Nullable.GetUnderlyingType(type) ?? type);
    }

    private static string Words(Type type) =>
        type == typeof(string) ? "a string"
        : type == typeof(int) ? "a whole number (of at most 32 bits)"
        : type == typeof(double) ? "a number"
        : type == typeof(bool) ? "true or false"
        : type.IsGenericType ? "an array"
        : "an object";
}
