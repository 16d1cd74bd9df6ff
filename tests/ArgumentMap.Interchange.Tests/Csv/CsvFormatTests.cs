using System.Text;
using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Interchange.Tests.Csv;

public class CsvFormatTests
{
    private static readonly CsvFormat Format = new();

    [Test]
    public void A_map_is_two_files()
    {
        using var folder = new TemporaryFolder();

        Format.Write(Small(), folder["x.csv"]);

        Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetFileName), Is.EquivalentTo(["x.nodes.csv", "x.edges.csv"]));
        Assert.That(File.ReadAllText(folder["x.nodes.csv"]), Is.EqualTo("id,kind,text\nx,map,\na,claim,A.\nb,claim,B.\nr,attack,\n"));
        Assert.That(File.ReadAllText(folder["x.edges.csv"]), Is.EqualTo("from,to,role\nb,r,premise\nr,a,conclusion\n"));
    }

    [TestCase("x.csv")]
    [TestCase("x.nodes.csv")]
    [TestCase("x.edges.csv")]
    public void Each_name_finds_both_files(string name)
    {
        using var folder = new TemporaryFolder();
        Format.Write(Small(), folder["x.csv"]);

        Assert.That(Format.Read(folder[name]).Map.ToJson(), Is.EqualTo(Small().ToJson()));
        Assert.That(Format.TryRead(folder[name], out var tried, out _), Is.True);
        Assert.That(tried!.File, Is.EqualTo(folder["x.nodes.csv"]));
    }

    [Test]
    public void Nodes_without_their_edges_are_read_with_a_warning()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["x.nodes.csv"], "id,text\na,A.\n");

        var result = Format.Read(folder["x.csv"]);

        Assert.That(result.Map.Id, Is.EqualTo("x"));
        Assert.That(result.Warnings.Single()
            .ToString(), Does.EndWith("x.nodes.csv:1:1: there is no x.edges.csv beside it: it is read without edges"));
    }

    [Test]
    public void A_table_by_hand_is_a_map()
    {
        var result =
            Format.Parse(
                "id,text\na,The line pays.\nb,The buses are full.\nc,They were counted on a holiday.\n\nfrom,to,kind,id\nb,a,,r\nc,r,con,\n");

        var map = new ArgumentGraph("map");
        map.AddClaim("a", "The line pays.");
        map.AddClaim("b", "The buses are full.");
        map.AddClaim("c", "They were counted on a holiday.");
        map.AddRelation(new Relation("r", RelationKind.Support), "a", ["b"]);
        map.AddRelation(new Relation("r2", RelationKind.Attack), "r", ["c"]);
        Assert.That(result.Map.ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(result.Warnings, Is.Empty);
    }

    [Test]
    public void A_relation_may_be_named_before_its_own_row()
    {
        var map = Format.Parse("id,text\na,A.\nb,B.\nc,C.\n\nfrom,to,id\nc,r,\nb,a,r\n").Map;

        Assert.That(map.Relations.Select(relation => relation.Id), Is.EqualTo(["r"]));
        Assert.That(map.PremisesOf("r").Select(node => node.Id), Is.EqualTo(["b", "c"]));
    }

    [TestCase("Id;Label;Main;Basescore;Tags\na;A.;WAHR;0,5;x; y\n", "\n")]
    [TestCase("id\ttext\tmain\tbaseScore\ttags\na\tA.\ttrue\t0.5\tx;y\n", "\n")]
    [TestCase("\ufeffTEXT|ID|main|baseScore|tags\nA.|a|yes|0.50|\"[\"\"x\"\",\"\"y\"\"]\"\n", "\n")]
    [TestCase("id,text,main,baseScore,tags,,\na,A.,1,5e-1,x;y,,\n,,,,,,\nfrom,to,,,,,\n", "\r\n")]
    [TestCase("sep=;\nid;text;main;baseScore;tags\na;A.;true;.5;\"x; y\"\n", "\r\n")]
    public void Tables_of_spreadsheets_of_many_countries_read_the_same(string table, string lineEnd)
    {
        if (table.StartsWith("Id;", StringComparison.Ordinal)) table = table.Replace("x; y", "\"x; y\"", StringComparison.Ordinal);
        var map = new ArgumentGraph("map");
        map.Add(new Claim("a", "A.") { IsMain = true, BaseScore = 0.5, Tags = ["x", "y"] });

        Assert.That(Format.Parse(table.Replace("\n", lineEnd, StringComparison.Ordinal)).Map.GetNode("a"), Is.EqualTo(map.GetNode("a")));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\rx", "\"'\rx\"")]
    [TestCase("＝1", "'＝1")]
    [TestCase("'=1", "''=1")]
    [TestCase("'", "''")]
    [TestCase("'tis so", "'tis so")]
    [TestCase("1-1=0", "1-1=0")]
    [TestCase("say \"no\", twice", "\"say \"\"no\"\", twice\"")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless_and_read_back(string text, string cell)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", text);

        var table = Format.ToText(map);

        Assert.That(table, Does.Contain($"\na,claim,{cell}\n"));
        Assert.That(((Claim)Format.Parse(table).Map.GetNode("a")).Text, Is.EqualTo(text));
    }

    [Test]
    [Category("Random")]
    public void No_cell_starts_with_what_a_spreadsheet_runs() =>
        Gen.Select(Gen.OneOf("=", "+", "-", "@", "\t", "\r", "'", "x", "", "＝"), RandomText.Any).Select(pair => pair.Item1 + pair.Item2)
            .ForAll(text =>
        {
            var cell = Interchange.Csv.CellGuard.Set(text);

            Assert.That(cell[0], Is.Not.AnyOf([.. "=+-@\t\r\n＝＋－＠"]));
            Assert.That(Interchange.Csv.CellGuard.Remove(cell), Is.EqualTo(text));
        });

    [Test]
    public void A_text_that_a_file_brought_in_a_column_goes_back_into_it()
    {
        var map = Format.Parse("id,text,Colour of it\na,A.,red\nb,B.,\n").Map;

        Assert.That(map.GetNode("a").Extensions.TryGet("Colour of it", out _), Is.True);
        Assert.That(Format.ToText(map), Does.StartWith("id,kind,text,Colour of it\nmap,map,,\na,claim,A.,red\nb,claim,B.,\n"));
    }

    [TestCase("", "in:1:1: expected the names of columns, of which one is id, as in id,kind,text, found nothing")]
    [TestCase("name,words\na,b\n", "in:1:1: expected the names of columns, of which one is id, as in id,kind,text, found 'name,words'")]
    [TestCase("from,to\na,b\n",
        "in:1:1: expected a table of nodes too (the names of columns, of which one is id, as in id,kind,text), found a table of edges alone")]
    [TestCase("id,text\na,A.\na,B.\n", "in:3:1: expected an id that no other node has (line 2 has it), found 'a'")]
    [TestCase("id,text\n,A.\n", "in:2:1: expected an id, found none")]
    [TestCase("id,kind\na,calim\n",
        "in:2:3: expected one of map, source, participant, group, claim, evidence, recommendation, locution, KINDS, found 'calim'")]
    [TestCase("id,text,baseScore\na,\"é\n😀\",2\n", "in:3:4: expected a number between 0 and 1, found the number 2")]
    [TestCase("id,main\na,perhaps\n", "in:2:3: expected true or false, found the string \"perhaps\"")]
    [TestCase("id,anchors\na,[{]\n", "in:2:3: expected well-formed JSON, at most 64 levels deep, found '[{]'")]
    [TestCase("id,anchors\na,none\n", "in:2:3: expected the id of a source of this map, found the string \"none\"")]
    [TestCase("id,extensions\na,[]\n", "in:2:3: expected a JSON object, found '[]'")]
    [TestCase("id,text\na,A.,more\n", "in:2:6: expected no cell without a name over its column, found 'more'")]
    [TestCase("id,kind\nm,map\nn,map\n", "in:3:1: expected one map, found a second")]
    [TestCase("id\na\n\nfrom,to\na,b\n",
        "in:5:3: expected the id of a statement, locution or relation of this map, found the string \"b\"")]
    [TestCase("id\na\n\nfrom,to,kind\na,a,hates\n", "in:5:5: expected one of KINDS, found 'hates'")]
    [TestCase("id\na\n\nfrom,to,role\na,a,premise\n", "in:5:3: expected the id of a relation, found 'a'")]
    [TestCase("id\na\n\nfrom,to,role\na,a,friend\n", "in:5:5: expected one of premise, conclusion, found 'friend'")]
    [TestCase("id\na\n\nfrom,to\na,\n", "in:5:1: expected the id of the node that the edge points to, found none")]
    public void What_is_no_map_is_refused_with_its_place(string table, string message)
    {
        Assert.That(Format.TryParse(table, out _, out var fault, "in"), Is.False);
        var kinds = string.Join(", ", Vocabulary.Words<RelationKind>());
        Assert.That(fault!.Message, Is.EqualTo(message.Replace("KINDS", kinds, StringComparison.Ordinal)));
    }

    [TestCase("id,text\na,A.\nb,\"B.\nc,C.\n", "in:3:1:")]
    [TestCase("id,text\na,A.\nb,\"B.\" x\nc,C.\n", "in:3:")]
    [TestCase("id,text\na,A.\nb,B \"x\"\nc,C.\n", "in:3:")]
    public void Quotes_that_do_not_match_are_refused_with_their_place(string table, string place)
    {
        Assert.That(Format.TryParse(table, out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Does.StartWith(place).And.Contains("expected cells of which each quote has its other"));
    }

    [TestCase("id,text\n", true)]
    [TestCase("Node;Kind\n", true)]
    [TestCase("source\ttarget\n", true)]
    [TestCase("\ufefffrom,to,kind\r\n", true)]
    [TestCase("id\n1\n", false)]
    [TestCase("name,text\n", false)]
    [TestCase("{\"id\": 1, \"text\": 2}", false)]
    [TestCase("arg(a).\natt(a,b).\n", false)]
    public void A_file_looks_like_CSV_by_the_names_of_its_columns(string text, bool looks) =>
        Assert.That(Format.LooksLike(Encoding.UTF8.GetBytes(text)), Is.EqualTo(looks));

    private static ArgumentGraph Small()
    {
        var map = new ArgumentGraph("x");
        map.AddClaim("a", "A.");
        map.AddClaim("b", "B.");
        map.AddRelation(new Relation("r", RelationKind.Attack), "a", ["b"]);
        return map;
    }
}
