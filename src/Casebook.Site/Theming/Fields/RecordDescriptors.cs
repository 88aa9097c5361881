using HandlebarsDotNet;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Fields;

/// <summary>Tells the template engine how to read page-model records: by their field tables, never by reflection at run time.</summary>
internal sealed class RecordDescriptors : IObjectDescriptorProvider
{
    /// <inheritdoc/>
    public bool TryGetDescriptor(Type type, out ObjectDescriptor value)
    {
        if (!FieldTable.Covers(type))
        {
            value = ObjectDescriptor.Empty;
            return false;
        }

        var fields = FieldTable.Of(type);
        value = new ObjectDescriptor(type, new Accessor(fields), static (_, _) => Array.Empty<object>(), static _ => new NoIterator());
        return true;
    }

    private sealed class Accessor(FieldTable fields) : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            var field = fields.Find(memberName.TrimmedValue);
            value = field?.Read(instance);
            return field is not null;
        }
    }

    private sealed class NoIterator : IIterator
    {
        public void Iterate(in EncodedTextWriter writer, BindingContext context, ChainSegment[] blockParamsVariables, object input, HandlebarsDotNet.Compiler.TemplateDelegate template, HandlebarsDotNet.Compiler.TemplateDelegate ifEmpty) =>
            ifEmpty(writer, context);
    }
}
