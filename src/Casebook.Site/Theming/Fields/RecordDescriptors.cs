using HandlebarsDotNet;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Fields;

/// <summary>Tells the template engine how to read page-model records: by their field tables, never by reflection at run time.</summary>
internal sealed class RecordDescriptors : IObjectDescriptorProvider
{
    private static readonly Accessor Fields = new();

    /// <inheritdoc/>
    public bool TryGetDescriptor(Type type, out ObjectDescriptor value)
    {
        if (!FieldTable.Covers(type))
        {
            value = ObjectDescriptor.Empty;
            return false;
        }

        value = new ObjectDescriptor(type, Fields, static (_, _) => Array.Empty<object>(), static _ => new NoIterator());
        return true;
    }

    /// <remarks>The engine may still think of the value that stood in a frame before; so the record itself says of which type it is.</remarks>
    private sealed class Accessor : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            var field = FieldTable.Of(instance.GetType()).Find(memberName.TrimmedValue);
            value = field?.Reader(instance);
            return field is not null;
        }
    }

    private sealed class NoIterator : IIterator
    {
        public void Iterate(in EncodedTextWriter writer, BindingContext context, ChainSegment[] blockParamsVariables, object input, HandlebarsDotNet.Compiler.TemplateDelegate template, HandlebarsDotNet.Compiler.TemplateDelegate ifEmpty) =>
            ifEmpty(writer, context);
    }
}
