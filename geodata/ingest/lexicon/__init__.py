"""The words that tell what happened, by family and type of incident."""
