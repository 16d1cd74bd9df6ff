using System;
using Library;

namespace OnMono
{
    /// <summary>Runs the netstandard2.0 build on a runtime that is not .NET.</summary>
    internal static class Program
    {
        private static int Main()
        {
            var drawn = Pictures.Draw();
            var runtime = Type.GetType("Mono.Runtime") == null ? ".NET Framework" : "Mono";
            Console.WriteLine("{0} characters of JSON and DOT from {1}", drawn.Length, runtime);
            return drawn.Contains("digraph") && drawn.Contains("argument-map/1") ? 0 : 1;
        }
    }
}
