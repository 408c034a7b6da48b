"""Tests of `reelgen diff`."""
