using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Content.Binding;

/// <summary>The fields of an actor to the actor.</summary>
internal static class ActorBinder
{
    /// <summary>The actor; what could not be bound is left out of it.</summary>
    public static Actor Bind(ParsedFile file, ActorSyntax syntax, BindingScope scope)
    {
        var actor = new Actor
        {
            Id = file.Id,
            Path = file.Path,
            Name = BindingScope.Localized(syntax.Name, syntax.Names, file.Id),
            Kind = TermBinding.Label(syntax.Kind, config => config.ActorKinds, "kind of actor", "actor-kinds", scope),
            Country = syntax.Country?.Value,
            PartOf = scope.Resolve(ThingKind.Actor, syntax.PartOf),
            Note = scope.Narrative(file),
            Aliases = DossierBinder.Values(syntax.Aliases),
            AlsoKnownAs = DossierBinder.Values(syntax.AlsoKnownAs),
            Withdrawn = scope.Withdrawal(syntax.Withdrawn, new ThingKey(ThingKind.Actor, file.Id)),
            Span = scope.Place(syntax.Name?.Span ?? syntax.Span),
        };
        if (syntax.Identifiers.IsEmpty) return actor;
        return actor with { Identifiers = actor.Identifiers.AddRange(syntax.Identifiers.Select(entry => KeyValuePair.Create(entry.Key.Value, entry.Value.Value))) };
    }
}
