"""Measurements: run by hand, because a busy machine is no reason for a test to fail."""
