# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:9b81a0d6d483
"""Response models."""

from __future__ import annotations

from typing import Any, Literal

from reelspec._runtime.model import ResponseModel


class V3AgentMessage(ResponseModel):
    """
    A message of a session.
    """

    role: str
    """
    Who wrote it. Its values are not documented.
    """

    content: str
    """
    Text of the message.
    """

    type: Literal["text", "resource", "error"] | str
    """
    Kind of message.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    resource_ids: list[str] | None = None
    """
    Resources of the message.
    """


class V3AgentResource(ResponseModel):
    """
    A file that a session uses or has produced.
    """

    resource_id: str
    """
    Id of the resource.
    """

    resource_type: str
    """
    Kind of resource. Its values are not documented.
    """

    created_at: int | None = None
    """
    When it was created, in Unix seconds.
    """

    metadata: dict[str, Any] | None = None
    """
    Further fields, not documented.
    """

    preview_url: str | None = None
    """
    Preview.
    """

    source_type: str | None = None
    """
    Origin of the resource. Its values are not documented.
    """

    thumbnail_url: str | None = None
    """
    Thumbnail. Presigned: it expires.
    """

    url: str | None = None
    """
    Address of the file.
    """


class V3AgentResourceResponse(ResponseModel):
    data: V3AgentResource


class V3AgentSession(ResponseModel):
    """
    A session with a video agent.
    """

    session_id: str
    """
    Id of the session.
    """

    status: (
        Literal["thinking", "waiting_for_input", "reviewing", "generating", "completed", "failed"]
        | str
    )
    """
    Status of the session.
    """

    created_at: int
    """
    When it was created, in Unix seconds.
    """

    messages: list[V3AgentMessage] | None = None
    """
    Messages of the session.
    """

    progress: int | None = None
    """
    Progress in percent.
    """

    title: str | None = None
    """
    Title.
    """

    video_id: str | None = None
    """
    Id of the video, once it is known.
    """


class V3AgentSessionList(ResponseModel):
    """
    A page of sessions.
    """

    data: list[V3AgentSessionSummary]
    """
    Entries of this page.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Token of the next page; null on the last.
    """


class V3AgentSessionResponse(ResponseModel):
    data: V3AgentSession


class V3AgentSessionSummary(ResponseModel):
    """
    A session in a list.
    """

    session_id: str
    """
    Id of the session.
    """

    created_at: int
    """
    When it was created, in Unix seconds.
    """

    title: str | None = None
    """
    Title.
    """


class V3AgentStarted(ResponseModel):
    """
    A session that has begun.
    """

    session_id: str
    """
    Id of the session.
    """

    status: Literal["generating", "thinking", "completed", "failed"] | str
    """
    Status of the session.
    """

    created_at: int
    """
    When it was created, in Unix seconds.
    """

    video_id: str | None = None
    """
    Id of the video, where it is known already.
    """


class V3AgentStartedResponse(ResponseModel):
    data: V3AgentStarted


class V3AgentStopped(ResponseModel):
    """
    A session that is stopped.
    """

    session_id: str
    """
    Id of the session.
    """


class V3AgentStoppedResponse(ResponseModel):
    data: V3AgentStopped


class V3AgentStyle(ResponseModel):
    """
    A style of videos.
    """

    style_id: str
    """
    Style.
    """

    name: str
    """
    Name of the style.
    """

    aspect_ratio: str | None = None
    """
    Width to height.
    """

    preview_video_url: str | None = None
    """
    Preview video.
    """

    tags: list[str] | None = None
    """
    Tags.
    """

    thumbnail_url: str | None = None
    """
    Thumbnail. Presigned: it expires.
    """


class V3AgentStyleList(ResponseModel):
    """
    A page of styles.
    """

    data: list[V3AgentStyle]
    """
    Entries of this page.
    """

    has_more: bool | None = None
    """
    Whether there is another page.
    """

    next_token: str | None = None
    """
    Token of the next page; null on the last.
    """


class V3MessageSent(ResponseModel):
    """
    The run that a message has started.
    """

    session_id: str
    """
    Id of the session.
    """

    run_id: str
    """
    Id of the run.
    """

    title: str | None = None
    """
    Title.
    """


class V3MessageSentResponse(ResponseModel):
    data: V3MessageSent
