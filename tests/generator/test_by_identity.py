"""Results are computed once for each object, and never given to another one."""

from __future__ import annotations

from reelgen.by_identity import ByIdentity


def test_equal_objects_have_results_of_their_own() -> None:
    calls: list[list[int]] = []

    def size(value: list[int]) -> int:
        calls.append(value)
        return len(value)

    sizes = ByIdentity(size)
    first, second = [1], [1]
    assert [sizes(first), sizes(second), sizes(first)] == [1, 1, 1]
    assert len(calls) == 2


def test_the_id_of_a_deleted_object_is_not_used_again() -> None:
    sizes = ByIdentity[list[int], int](len)
    assert [sizes([0] * number) for number in range(100)] == list(range(100))


def test_results_are_dropped_when_there_are_too_many() -> None:
    calls: list[int] = []
    sizes: ByIdentity[list[int], None] = ByIdentity(lambda v: calls.append(len(v)), most=1)
    first, second = [1], [1, 2]
    for value in (first, first, second, first):
        sizes(value)
    assert calls == [1, 2, 1]
