using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Takes out of a documentation file what is said of types and members that only the package itself can use.</summary>
public sealed class PublicDocs : Task
{
    /// <summary>The assembly that the file is about.</summary>
    [Required]
    public string Assembly { get; set; }

    /// <summary>The documentation file as the compiler writes it.</summary>
    [Required]
    public string Documentation { get; set; }

    public override bool Execute()
    {
        var known = VisibleNames();
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (var member in document.Descendants("member").ToList())
            if (!known.Contains(NameOf((string)member.Attribute("name"))))
            {
                if (member.PreviousNode is XText space && string.IsNullOrWhiteSpace(space.Value)) space.Remove();
                member.Remove();
            }
        File.WriteAllText(Documentation, document.Declaration + "\n" + document.ToString(SaveOptions.DisableFormatting)
            .Replace("\r\n", "\n") + "\n");
        return true;
    }

    /// <summary>The name of a type or of a member with its type, without what tells overloads apart.</summary>
    private static string NameOf(string id)
    {
        var name = id.Substring(2);
        var end = name.IndexOf('(');
        if (end >= 0) name = name.Substring(0, end);
        end = name.IndexOf('~');
        if (end >= 0) name = name.Substring(0, end);
        end = name.IndexOf("``", StringComparison.Ordinal);
        return end >= 0 ? name.Substring(0, end) : name;
    }

    private HashSet<string> VisibleNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using (var file = new PEReader(File.OpenRead(Assembly)))
        {
            var reader = file.GetMetadataReader();
            foreach (var handle in reader.TypeDefinitions)
            {
                var type = reader.GetTypeDefinition(handle);
                if (!IsVisible(reader, type)) continue;
                var name = FullName(reader, type);
                names.Add(name);
                foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
                    if (IsVisible(field.Attributes & FieldAttributes.FieldAccessMask, FieldAttributes.Public, FieldAttributes.Family,
                        FieldAttributes.FamORAssem))
                        names.Add(Member(name, reader.GetString(field.Name)));
                var methods = new HashSet<MethodDefinitionHandle>(type.GetMethods().Where(method => IsVisible(
                    reader.GetMethodDefinition(method).Attributes & MethodAttributes.MemberAccessMask,
                    MethodAttributes.Public, MethodAttributes.Family, MethodAttributes.FamORAssem)));
                foreach (var method in methods) names.Add(Member(name, reader.GetString(reader.GetMethodDefinition(method).Name)));
                foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
                    if (methods.Contains(property.GetAccessors().Getter) || methods.Contains(property.GetAccessors().Setter))
                        names.Add(Member(name, reader.GetString(property.Name)));
                foreach (var occurrence in type.GetEvents().Select(reader.GetEventDefinition))
                    if (methods.Contains(occurrence.GetAccessors().Adder))
                        names.Add(Member(name, reader.GetString(occurrence.Name)));
            }
        }
        return names;
    }

    private static bool IsVisible<T>(T access, params T[] visible) => visible.Contains(access);

    private static bool IsVisible(MetadataReader reader, TypeDefinition type)
    {
        var access = type.Attributes & TypeAttributes.VisibilityMask;
        if (access == TypeAttributes.Public) return true;
        return IsVisible(access, TypeAttributes.NestedPublic, TypeAttributes.NestedFamily, TypeAttributes.NestedFamORAssem)
            && IsVisible(reader, reader.GetTypeDefinition(type.GetDeclaringType()));
    }

    private static string FullName(MetadataReader reader, TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        var declaring = type.GetDeclaringType();
        if (!declaring.IsNil) return FullName(reader, reader.GetTypeDefinition(declaring)) + "." + name;
        var room = reader.GetString(type.Namespace);
        return room.Length == 0 ? name : room + "." + name;
    }

    /// <summary>A dot in a member's name, as in a constructor's, is a # in its id.</summary>
    private static string Member(string type, string member) => type + "." + member.Replace('.', '#');
}
