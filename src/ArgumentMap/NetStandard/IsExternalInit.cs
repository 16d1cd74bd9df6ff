using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks <c>init</c> with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
