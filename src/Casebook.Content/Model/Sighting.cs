using Casebook.Citations.Items;

namespace Casebook.Content.Model;

/// <summary>When a milestone was seen, and the grounds.</summary>
public sealed record Sighting(Edtf On, Body? Because);
