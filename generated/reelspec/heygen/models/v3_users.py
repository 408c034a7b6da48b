# Made by reelgen from specs/heygen.yaml; do not edit, run `reelgen generate`. sha256:85f41af257f3
"""Response models."""

from __future__ import annotations

from reelspec._runtime.exact import datetime, float
from reelspec._runtime.model import Answer


class V3AutoReload(Answer):
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


class V3CreditPool(Answer):
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


class V3Credits(Answer):
    """
    Credits of a subscription.
    """

    premium_credits: V3CreditPool | None = None
    add_on_credits: V3CreditPool | None = None


class V3Subscription(Answer):
    """
    Plan and its credits.
    """

    plan: str | None = None
    """
    Plan, such as free.
    """

    credits: V3Credits | None = None


class V3UsageBased(Answer):
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


class V3User(Answer):
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


class V3UserAnswer(Answer):
    data: V3User


class V3Wallet(Answer):
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
