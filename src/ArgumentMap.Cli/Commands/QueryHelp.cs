namespace ArgumentMap.Cli.Commands;

/// <summary>The page on the query language that <c>argmap query --help</c> prints.</summary>
internal static class QueryHelp
{
    /// <summary>The language in short, then examples: each one indented, with what it finds after <c>--</c>.</summary>
    public const string Text = """
        A query picks nodes of a map; what it finds is listed in the map's order.

        Conditions
          evidence, claim, recommendation, statement, locution, relation, support, attack, rephrase, ...   (or kind=evidence)
          main, root, leaf, any, none          the thesis; premise of nothing; without a reason; every node; no node
          #id, #(id, id)                       one node; any of several
          FIELD=VALUE  FIELD!=VALUE            the same, to the letter; the = may be left out
          FIELD~VALUE                          contains the words, whatever their case
          FIELD=/REGEX/  FIELD=/REGEX/i        a .NET regular expression, after ~ too; i: whatever the case
          FIELD=N  !=  <  <=  >  >=            numbers
          has FIELD                            has any value

          Text fields    id text title tag group source author saidBy (participant) addressee certainty role scheme
                         question basis type standard (of the issue that it is a position of)
          Number fields  degree inDegree outDegree depth baseScore weight paragraph
          Quote a value that is more than letters, digits and _ - . : / as "like this" or 'like this'.

        Steps, from the nodes of another query; with * over one step or more
          supports  supportedBy  attacks  attackedBy  undercuts  undercutBy  bearsOn  restsOn
                                               (what undercuts a step bears on the step, not on its conclusion)
          premiseOf  conclusionOf              from relations
          hasPremise  hasConclusion            to relations

        not and steps bind to what follows, then and, then or; brackets group.

        Examples
          evidence                                          -- all evidence
          kind=evidence and tag=energy                      -- the evidence tagged energy
          evidence and supports*(recommendation)            -- evidence beneath any recommendation
          evidence and supports* (recommendation and addressee "Pakistan")  -- ... beneath those to Pakistan
          claim and not supportedBy any                     -- claims without support
          recommendation and not supportedBy*(evidence)     -- recommendations that rest on no evidence
          text~"nuclear"                                    -- statements that speak of anything nuclear
          text=/\b(gas|oil) pipelines?\b/i                  -- the same with a regular expression
          saidBy=fomin and attackedBy any                   -- what Fomin says and somebody attacks
          attacks #thesis or attacks supports* #thesis      -- attacks on the thesis or on what supports it
          undercuts (support and scheme=expert-opinion)     -- doubts about arguments from experts
          attack and hasConclusion relation                 -- the undercuts themselves
          leaf and depth<=2 and not has source              -- starting points near the top without an anchor
          degree>3 and paragraph<5                          -- hubs among what the first paragraphs say
          basis=implicit or certainty~likely                -- what is taken for granted or hedged
          type=statistic and baseScore>=0.8                 -- figures that are believed
        """;
}
