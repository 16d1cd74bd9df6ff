using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// One project's rooms, which are its folders, and which uses which, as the compiler binds it. The files beside the rooms are a room too,
/// named after the project.
/// </summary>
internal sealed class House
{
    private static readonly CSharpParseOptions Language =
        new(preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly Lazy<IReadOnlyList<House>> Read = new(() => [.. Projects.All.Select(project => new House(project.Name))]);

    private readonly string _folder;
    private readonly Dictionary<string, HashSet<string>> _beneath = [];
    private readonly SortedSet<(string From, string To)> _uses = [];
    private readonly SortedSet<(string From, string To)> _attributes = [];
    private readonly HashSet<(string From, string To)> _inner = [];

    private House(string project)
    {
        (Name, _folder) = (project, Repository.Find($"src/{project}"));
        var files = Directory.GetFiles(_folder, "*.cs", SearchOption.AllDirectories);
        Rooms = [.. files.Select(RoomOf).Distinct().Order(StringComparer.Ordinal)];
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Language, file)).ToList();
        var others = PageProgram.References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != project);
        Code = CSharpCompilation.Create(project, [.. trees, CSharpSyntaxTree.ParseText(PageProgram.ImplicitUsings)], others,
            new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.Internal));
        foreach (var tree in trees) Bind(tree, Code.GetSemanticModel(tree));
    }

    /// <summary>The houses under <c>src</c>, one for each project; the first question binds all their code, which takes seconds.</summary>
    public static IReadOnlyList<House> All => Read.Value;

    /// <summary>The project.</summary>
    public string Name { get; }

    /// <summary>Its code as the compiler binds it.</summary>
    public CSharpCompilation Code { get; }

    /// <summary>The rooms, in ordinal order.</summary>
    public IReadOnlyList<string> Rooms { get; }

    /// <summary>The arrows that attributes alone draw against the others.</summary>
    public IEnumerable<(string From, string To)> UpwardByAttribute => _attributes.Where(arrow => Reaches(arrow.To, arrow.From));

    /// <summary>Rooms that use each other, directly or through others.</summary>
    public IEnumerable<string> Knotted => Rooms.Where(room => Reaches(room, room));

    /// <summary>Folders, those within rooms among them, that use each other, directly or through others.</summary>
    public IEnumerable<string> KnottedWithin => _inner.Select(arrow => arrow.From).Distinct().Where(
        folder => Beneath(folder, _inner).Contains(folder));

    /// <summary>
    /// The arrows that no way through other rooms stands for, which draw the same house with the fewest lines; a knot is one room.
    /// </summary>
    public IEnumerable<(string From, string To)> Drawn => Arrows().Where(arrow => !Arrows().Any(other =>
        other.From == arrow.From && other.To != arrow.To && Reaches(other.To, arrow.To)));

    /// <summary>The rooms as they are drawn: each by itself, but those of a knot together.</summary>
    public IEnumerable<IGrouping<string, string>> Boxes => Rooms.GroupBy(BoxOf);

    /// <summary>The first of the rooms that use each other with this one.</summary>
    private string BoxOf(string room) => Rooms.First(first => first == room || (Reaches(first, room) && Reaches(room, first)));

    private IEnumerable<(string From, string To)> Arrows() =>
        _uses.Select(arrow => (From: BoxOf(arrow.From), To: BoxOf(arrow.To))).Where(arrow => arrow.From != arrow.To).Distinct();

    private string FolderOf(string file) => Path.GetRelativePath(_folder, Path.GetDirectoryName(file)!);

    private string RoomOf(string file) => Path.GetRelativePath(_folder, file).Split('/', '\\') is [var room, _, ..] ? room : Name;

    private void Bind(SyntaxTree tree, SemanticModel model)
    {
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var found = model.GetSymbolInfo(name);
            var symbol = found.Symbol ?? found.CandidateSymbols.FirstOrDefault();
            if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
            var isOfAttribute = name.FirstAncestorOrSelf<AttributeSyntax>() is not null;
            if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is null) continue;
            foreach (var declared in symbol!.OriginalDefinition.DeclaringSyntaxReferences.Where(
                declared => declared.SyntaxTree.FilePath.Length > 0))
            {
                var (from, to) = (tree.FilePath, declared.SyntaxTree.FilePath);
                if (RoomOf(from) != RoomOf(to)) (isOfAttribute ? _attributes : _uses).Add((RoomOf(from), RoomOf(to)));
                if (!isOfAttribute && FolderOf(from) != FolderOf(to)) _inner.Add((FolderOf(from), FolderOf(to)));
            }
        }
    }

    private bool Reaches(string from, string to) =>
        (_beneath.TryGetValue(from, out var beneath) ? beneath : _beneath[from] = Beneath(from, _uses)).Contains(to);

    private static HashSet<string> Beneath(string room, IReadOnlyCollection<(string From, string To)> uses)
    {
        var (seen, open) = (new HashSet<string>(), new Queue<string>([room]));
        while (open.TryDequeue(out var next))
            foreach (var below in uses.Where(arrow => arrow.From == next && seen.Add(arrow.To))) open.Enqueue(below.To);
        return seen;
    }
}
