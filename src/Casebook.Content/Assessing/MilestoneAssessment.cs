using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>A milestone of a dossier with its state.</summary>
public sealed record MilestoneAssessment(string Dossier, Milestone Milestone, MilestoneState State);
