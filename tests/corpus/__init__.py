"""Whole documents of other people: what is made of them, and whether it does what they say."""
