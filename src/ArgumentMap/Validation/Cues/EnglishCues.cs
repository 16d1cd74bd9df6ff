namespace ArgumentMap.Validation.Cues;

/// <summary>What the rules about wording listen for, in English.</summary>
internal static class EnglishCues
{
    /// <summary>Says that somebody is to do something.</summary>
    public static CueList Duty { get; } = new(
        ["should", "must", "ought to", "need to", "needs to", "has to", "have to", "had better", "it is time to", "would do well to"],
        [
            .. NoDuty,
            "the need to", "a need to", "no need to", "any need to", "this need to", "that need to", "their need to", "its need to",
            "urgent need to", "growing need to",
        ]);

    /// <summary>
    /// Directs somebody in one way or another: all that says a duty, and what recommends, asks or calls something needed.
    /// </summary>
    public static CueList Directive { get; } = new(
        [
            "should", "must", "ought", "shall", "need", "needs", "has to", "have to", "had better", "it is time", "would do well", "let",
            "recommend", "recommends", "recommended", "advise", "advises", "advised", "urge", "urges", "urged", "call on", "calls on",
            "required", "requires", "advisable", "essential", "necessary", "imperative", "crucial", "vital", "wise to", "best to", "is to",
            "are to",
        ],
        NoDuty);

    /// <summary>Verbs with which an imperative opens.</summary>
    public static CueList Imperative { get; } = new(
        [
            "abandon", "abolish", "accept", "acknowledge", "act", "adapt", "add", "address", "adjust", "adopt", "agree", "allow",
            "allocate", "amend",
            "apply", "approve", "ask", "avoid", "back", "balance", "ban", "be", "begin", "boost", "bring", "broaden", "build", "buy",
            "carry", "cease",
            "change", "check", "choose", "close", "combine", "come", "commission", "commit", "consider", "continue", "cooperate",
            "coordinate", "create",
            "cut", "deepen", "define", "deploy", "develop", "diversify", "do", "don't", "double", "draw", "drop", "encourage", "end",
            "enforce", "engage",
            "ensure", "establish", "expand", "explore", "extend", "find", "focus", "follow", "form", "fund", "get", "give", "go", "grant",
            "guarantee",
            "halt", "help", "hire", "hold", "implement", "impose", "improve", "include", "increase", "introduce", "invest", "invite",
            "involve", "join",
            "keep", "launch", "leave", "lift", "limit", "lower", "maintain", "make", "meet", "modernise", "modernize", "monitor", "move",
            "negotiate",
            "never", "offer", "open", "organise", "organize", "pay", "permit", "plan", "please", "postpone", "prepare", "prevent",
            "prioritise",
            "prioritize", "prohibit", "promote", "protect", "provide", "publish", "pursue", "put", "raise", "ratify", "reach", "rebuild",
            "reconsider",
            "reduce", "reform", "refrain", "refuse", "reject", "release", "remove", "repeal", "replace", "resist", "restore", "restrict",
            "resume",
            "review", "revise", "run", "save", "secure", "seek", "sell", "send", "set", "share", "sign", "speak", "spend", "start", "stay",
            "stop",
            "strengthen", "strive", "support", "suspend", "take", "talk", "tax", "test", "train", "treat", "turn", "update", "upgrade",
            "use", "vote",
            "wait", "widen", "withdraw", "work", "write",
        ],
        []);

    /// <summary>Hedges, judges or ascribes a belief, where a fact would be stated.</summary>
    public static CueList Opinion { get; } = new(
        [
            "may", "might", "could", "likely", "unlikely", "perhaps", "maybe", "probably", "possibly", "arguably", "presumably",
            "supposedly",
            "seem", "seems", "seemed", "seemingly", "appears to", "appear to", "apparently", "believe", "believes", "believed", "thinks",
            "clearly",
            "obviously", "undoubtedly", "surely", "certainly", "hopefully", "fortunately", "unfortunately", "important", "significant",
            "significantly",
            "crucial", "vital", "remarkable", "noteworthy", "should", "ought to",
        ],
        [
            "May", "might and", "military might", "could not", "couldn't", "statistically significant", "statistically significantly",
            "should have",
            "vital statistics", "vital signs",
        ]);

    /// <summary>
    /// Phrases in which the words of duty say none: what must have happened, what should be noted, what has to do with what.
    /// </summary>
    private static string[] NoDuty =>
    [
        "must have *ed", "must have been", "must have had", "must have become", "must have known", "must have made", "must have gone",
        "must have come",
        "should have", "ought to have", "if need be", "a must", "has to do with", "have to do with", "has to live with",
        "have to live with",
        "should be noted", "should be remembered", "should be recalled", "should be added", "should be said", "should be emphasised",
        "should be emphasized", "should be stressed", "should be clear", "should be obvious", "should be borne in mind",
        "should not be forgotten",
        "should come as no surprise", "should not surprise", "must be noted", "must be remembered", "must be said", "must be added",
        "must be stressed", "must be admitted", "must be borne in mind", "must not be forgotten", "needs to be noted", "need to be noted",
        "needs to be said", "has to be said", "has to be admitted",
    ];
}
