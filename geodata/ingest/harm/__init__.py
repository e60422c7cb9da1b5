"""Harm: the words for it, whom it befell, of which side they are."""
