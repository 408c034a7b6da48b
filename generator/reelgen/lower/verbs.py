"""Verbs at the start of operation names and at the end of paths."""

from __future__ import annotations

_SAFE = """
check compare count describe download exists export fetch find get list lookup poll preview query
read retrieve search show stream validate verify view
"""
_OTHER = """
abort accept acknowledge activate add adjust allow analyze answer append apply approve archive
assign associate attach authenticate authorize ban begin bind block book browse build buy
calculate call cancel capture change charge checkout claim classify clean clear clone close
collect combine commit complete compose compute confirm connect consume convert copy crawl create
deactivate debit decline decode decrypt delete deliver deny deploy deprecate detach detect disable
disassociate disconnect discard discover dismiss dispatch dispute drain draw drop dub duplicate
edit embed enable encode encrypt end enqueue enrich enroll ensure enter erase estimate evaluate
exchange execute expand expire extend extract filter finalize finish flag flush follow force
forget fork generate grant handle hide hold identify impersonate import improve index ingest
initialize initiate insert inspect install interrupt invalidate invite invoke issue join kick kill
label launch leave like link load lock login logout make manage mark merge migrate mint mix modify
monitor move mute notify open optimize override parse patch pause pay perform permit pin ping play
post prepare print process promote provision publish pull purchase purge push put queue quit rate
reactivate reassign rebuild receive recalculate recognize recommend reconnect recover redeem
redeliver redo refine refresh refund regenerate register reindex reject release reload remix
remove rename render renew reopen reorder replace replay reply report request rerank resend
reserve reset resize resolve restart restore resubscribe resume resync retry return revert review
revoke rewrite rotate run save scale scan schedule score select send set share sign signup skip
snooze sort split star start stop store submit subscribe suggest summarize suspend swap switch
sync synchronize synthesize tag terminate test toggle tokenize train transcribe transfer transform
transition translate trigger trim unarchive unassign unban unblock undelete undo unfollow unfreeze
uninstall unlike unlink unlock unmute unpin unpublish unregister unshare unstar unsubscribe
unsuspend unwatch update upgrade upload upscale upsert use vote wait wake warm watch withdraw
write
"""

SAFE_VERBS = frozenset(_SAFE.split())
"""Verbs of GET operations."""

VERBS = SAFE_VERBS | frozenset(_OTHER.split())

PREPOSITIONS = frozenset(
    {"as", "at", "by", "for", "from", "in", "into", "of", "on", "per", "to", "via", "with"}
)
ARTICLES = frozenset({"a", "an", "the", "all"})
