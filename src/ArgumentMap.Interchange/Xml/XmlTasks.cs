namespace ArgumentMap.Interchange.Xml;

/// <summary>What is still to be written of elements in elements, so that writing them needs no recursion.</summary>
internal sealed class XmlTasks
{
    private readonly Stack<Action<XmlPrinter>> _open = new();

    /// <summary>Has something written next, in its order. What it adds itself comes before what is added already.</summary>
    public void Add(IReadOnlyCollection<Action<XmlPrinter>> tasks)
    {
        foreach (var task in tasks.Reverse()) _open.Push(task);
    }

    public void Run(XmlPrinter printer)
    {
        while (_open.TryPop(out var task)) task(printer);
    }
}
