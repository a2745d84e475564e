"""Batch: the job over many articles, its worker processes, and the folder that it writes."""
