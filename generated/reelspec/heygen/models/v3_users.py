# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:9e9b371c6a12
"""Response models."""

from __future__ import annotations

from reelspec._runtime.model import ResponseModel
from reelspec._runtime.schema.exact_types import datetime, float


class V3AutoReload(ResponseModel):
    """
    How the wallet fills itself.
    """

    enabled: bool | None = None
    """
    Whether it does.
    """

    threshold_usd: float | None = None
    """
    Balance it is done at, in US dollars.
    """

    amount_usd: float | None = None
    """
    What is added, in US dollars.
    """


class V3CreditPool(ResponseModel):
    """
    Credits of one kind.
    """

    remaining: float | None = None
    """
    Credits left.
    """

    resets_at: datetime | None = None
    """
    When they are renewed.
    """


class V3Credits(ResponseModel):
    """
    Credits of a subscription.
    """

    premium_credits: V3CreditPool | None = None
    add_on_credits: V3CreditPool | None = None


class V3Subscription(ResponseModel):
    """
    Plan and its credits.
    """

    plan: str | None = None
    """
    Plan, such as free.
    """

    credits: V3Credits | None = None


class V3UsageBased(ResponseModel):
    """
    Spending by use.
    """

    spending_current_usd: float | None = None
    """
    Spent so far, in US dollars.
    """

    spending_cap_usd: float | None = None
    """
    Most that may be spent, in US dollars.
    """


class V3User(ResponseModel):
    """
    The account.
    """

    username: str | None = None
    """
    Name of the account.
    """

    email: str | None = None
    """
    E-mail address.
    """

    first_name: str | None = None
    """
    First name.
    """

    last_name: str | None = None
    """
    Last name.
    """

    billing_type: str | None = None
    """
    How it is billed, such as wallet.
    """

    wallet: V3Wallet | None = None
    """
    Balance.
    """

    subscription: V3Subscription | None = None
    """
    Plan and credits.
    """

    usage_based: V3UsageBased | None = None
    """
    Spending.
    """


class V3UserAnswer(ResponseModel):
    data: V3User


class V3Wallet(ResponseModel):
    """
    Money to spend.
    """

    currency: str | None = None
    """
    Currency, such as usd.
    """

    remaining_balance: float | None = None
    """
    What is left, in that currency.
    """

    auto_reload: V3AutoReload | None = None
