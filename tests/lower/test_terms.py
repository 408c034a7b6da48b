"""Words of wire names, and their number."""

from __future__ import annotations

import pytest
from reelgen.ir.inflection import same, singular
from reelgen.ir.names import class_name, identifier


@pytest.mark.parametrize(
    ("wire", "name", "title"),
    [
        ("webhookUrl", "webhook_url", "WebhookUrl"),
        ("X-API-Key", "x_api_key", "XAPIKey"),
        ("OAuthApplications", "oauth_applications", "OAuthApplications"),
        ("oAuth2Token", "oauth2_token", "OAuth2Token"),
        ("M2M tokens", "m2m_tokens", "M2MTokens"),
        ("M2MTokens", "m2m_tokens", "M2MTokens"),
        ("APIs", "apis", "APIs"),
        ("userIDs", "user_ids", "UserIDs"),
        ("IDsByName", "ids_by_name", "IDsByName"),
        ("HTMLAsString", "html_as_string", "HTMLAsString"),
        ("get3DModel", "get_3d_model", "Get3DModel"),
        ("Mp4URL", "mp4_url", "Mp4URL"),
        ("base64Data", "base64_data", "Base64Data"),
        ("EC2Instance", "ec2_instance", "EC2Instance"),
        ("isIOS", "is_ios", "IsIOS"),
        ("iOSVersion", "ios_version", "IOSVersion"),
        ("PaaSword", "paa_sword", "PaaSword"),
        ("GitHubURL", "github_url", "GitHubURL"),
    ],
)
def test_acronyms_stay_together(wire: str, name: str, title: str) -> None:
    assert (identifier(wire), class_name(wire)) == (name, title)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        *(("voices", "voice"), ("batches", "batch"), ("companies", "company")),
        *(("statuses", "status"), ("databases", "database"), ("indexes", "index")),
        *(("apis", "api"), ("people", "person"), ("addresses", "address"), ("caches", "cache")),
        *(("causes", "cause"), ("sizes", "size"), ("status", "status"), ("news", "news")),
        *(("analysis", "analysis"), ("address", "address"), ("gpus", "gpu"), ("id", "id")),
    ],
)
def test_the_singular_of_a_word(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert same([plural, "cat"], [one, "cats"])
