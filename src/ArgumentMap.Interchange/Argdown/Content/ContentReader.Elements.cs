using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <content>Headings, statements, arguments and their reconstructions.</content>
internal sealed partial class ContentReader
{
    private void EnterStatement(ContentFrame frame)
    {
        _member = new Member { Place = PlaceOf(frame) };
        if (frame.Parent?.Node.Rule == SyntaxRule.Document) (_member.Role, _member.IsTopLevel) = (MemberRole.TopLevelStatement, true);
        else if (_relation is not null) _member.Role = MemberRole.RelationStatement;
        _relationParent = _member;
        frame.Say(_member);
    }

    private void LeaveStatement(ContentFrame frame)
    {
        EndText();
        var member = frame.Member!;
        member.Data = frame.Data;
        if (string.IsNullOrEmpty(member.Title) || member.Element is null)
        {
            var isUntitled = string.IsNullOrEmpty(member.Title);
            if (isUntitled) member.Title = Untitled();
            member.Element = StatementOf(member.Title!, isUntitled);
        }
        var statement = (StatementClass)member.Element;
        Join(member, statement);
        if (member.Role == MemberRole.TopLevelStatement) statement.IsUsedAsTopLevelStatement = true;
        else if (member.Role == MemberRole.RelationStatement) statement.IsUsedAsRelationStatement = true;
        _member = null;
    }

    private void EnterArgument(ContentFrame frame)
    {
        _member = new Member
        {
            Role = MemberRole.ArgumentDescription,
            Text = "",
            Place = PlaceOf(frame),
            IsTopLevel = frame.Parent?.Node.Rule == SyntaxRule.Document,
            Section = _section,
        };
        _relationParent = _member;
        frame.Say(_member);
    }

    private void LeaveArgument(ContentFrame frame)
    {
        EndText();
        var member = frame.Member!;
        member.Data = frame.Data;
        var isUntitled = string.IsNullOrEmpty(member.Title);
        if (isUntitled) member.Title = Untitled();
        var argument = ArgumentOf(member.Title!, isUntitled);
        member.Element = argument;
        Join(member, argument);
        _member = null;
    }

    /// <summary>Adds a place to the statement or argument of which it speaks.</summary>
    private void Join(Member member, TitledElement element)
    {
        if (member.Tags is not null) element.AddTags(member.Tags);
        if (DataValues.IsTrue(member.Data)) element.Data = DataValues.Merged(element.Data, member.Data!);
        if (_section is not null) member.Section = _section;
        element.Members.Add(member);
        member.Title = element.Title;
        var isInGroup = (member.Data as JsonObject)?.TryGetPropertyValue("isInGroup", out var said) is true
            ? said?.ToJsonString() ?? "null"
            : null;
        if (isInGroup == "true" || (!member.IsReference && isInGroup is null && element.Section is null)) element.Section = member.Section;
    }

    private void EnterReconstruction(ContentFrame frame)
    {
        var described = DescriptionBefore(frame);
        var argument = described?.Element as Argument;
        if (argument is null)
        {
            // An explicit title of that name is another argument, which this one takes the place of.
            var title = Untitled();
            _content.Arguments[title] = argument = new Argument(title, isUntitled: true, _content.NextNumber());
            _relationParent = argument;
        }
        if (_section is not null) argument.Section = _section;
        if (argument.IsReconstructed)
            throw Unreadable(frame.Node.Start, "one list of premises and conclusions for each argument", $"a second of <{argument.Title}>");
        if (described is not null) described.Reconstruction = argument;
        frame.Argument = _reconstruction = argument;
    }

    private Member? DescriptionBefore(ContentFrame frame)
    {
        if (frame.Place == 0 || frame.Parent is not { } parent) return null;
        var before = _tree.ChildOf(parent.Node, frame.Place - 1);
        if (before.IsMissing) throw new UnreadableContent();
        return before.IsNode && _tree[before.Index].Rule == SyntaxRule.Argument ? parent.WrittenAt(frame.Place - 1) : null;
    }

    private void LeaveReconstruction(ContentFrame frame)
    {
        var argument = frame.Argument!;
        if (argument.Statements is not [.., { Role: MemberRole.IntermediaryConclusion } last]) throw new UnreadableContent();
        last.Role = MemberRole.MainConclusion;
        var statement = (StatementClass)last.Element!;
        statement.IsUsedAsMainConclusion = true;
        if (--statement.IntermediaryConclusions == 0) statement.IsUsedAsIntermediaryConclusion = false;
        argument.Place = PlaceOf(frame);
        (_member, _reconstruction) = (null, null);
    }

    private void LeaveNumbered(ContentFrame frame)
    {
        if (_reconstruction is null) throw new UnreadableContent();
        if (frame.Node.Count < 2) return;
        var member = frame.WrittenAt(1) ?? throw new UnreadableContent();
        var statement = (StatementClass)member.Element!;
        (member.Role, member.Argument) = (MemberRole.Premise, _reconstruction);
        if (InferenceBefore(frame) is { } inference)
        {
            member.Role = MemberRole.IntermediaryConclusion;
            statement.IsUsedAsIntermediaryConclusion = true;
            statement.IntermediaryConclusions++;
            member.Inference = inference;
            (inference.Conclusion, inference.Argument) = (_reconstruction.Statements.Count, _reconstruction);
        }
        else
        {
            statement.IsUsedAsPremise = true;
        }
        _reconstruction.Statements.Add(member);
    }

    private Inference? InferenceBefore(ContentFrame frame)
    {
        if (frame.Place == 0 || frame.Parent is not { } parent) return null;
        var before = _tree.ChildOf(parent.Node, frame.Place - 1);
        if (before.IsMissing) throw new UnreadableContent();
        return parent.StepAt(frame.Place - 1);
    }

    private void LeaveHeading(ContentFrame frame)
    {
        if (_heading is not { } heading || frame.Node.Count == 0) return;
        EndText();
        var start = _tree.ChildOf(frame.Node, 0);
        var title = Letters.Trimmed(heading.Text ?? "");
        var own = new Section($"s{++_sections}", start.IsToken ? _tree.Tokens[start.Index].Length - 1 : -1)
        {
            Title = title,
            Tags = heading.Tags,
            Ranges = heading.Ranges ?? [],
            Data = frame.Data,
            Place = PlaceOf(frame),
        };
        if (own.Data is JsonObject data)
        {
            if (!_options.IgnoresIsGroup) own.IsGroup = DataValues.Said(data, "isGroup");
            if (!_options.IgnoresIsClosed) own.IsClosed = DataValues.Said(data, "isClosed");
        }
        if (_options.Sections is { } settings)
        {
            if (DataValues.IsTrue(settings[title]))
                (own.IsGroup, own.IsClosed) = (DataValues.Said(settings[title], "isGroup"), DataValues.Said(settings[title], "isClosed"));
            else own.IsGroup ??= false;
        }
        for (; _section is not null && _section.Level >= own.Level; _section = _section.Parent) _section.End = own.Place.Start;
        own.Parent = _section;
        (_section?.Children ?? _content.Sections).Add(own);
        _content.DeepestLevel = Math.Max(_content.DeepestLevel, own.Level);
        _section = own;
        _heading = null;
    }

    private static (int Start, int End) PlaceOf(ContentFrame frame) => (frame.Node.Start, frame.Node.End);

    private static UnreadableContent Unreadable(int place, string expected, string found) => new(new SyntaxFault(place, expected, found));
}
