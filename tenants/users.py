"""Who may log in to a tenant's portal; hashes no password and opens no session."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from tenants import checks
from tenants.companies import Tenant
from tenants.database import guarded, transaction
from tenants.errors import Conflict, Invalid, NotFound


class Role(StrEnum):
    OWNER = "owner"
    MANAGER = "manager"
    STAFF = "staff"


class User(Model):
    id = fields.UUIDField(primary_key=True, default=uuid.uuid4)
    tenant = fields.ForeignKeyField("tenants.Tenant", related_name="users", on_delete=fields.CASCADE)
    email = fields.CharField(max_length=254, unique=True)  # lower case
    role = fields.CharField(max_length=10)
    password_hash = fields.CharField(max_length=255, null=True)  # null: has not chosen one yet
    confirmed_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "users"


@guarded
async def create(
    tenant_id: UUID,
    email: str,
    role: str = Role.OWNER,
    *,
    password_hash: str | None = None,
    confirmed_at: datetime | None = None,
    at: datetime | None = None,
) -> User:
    """Raises Conflict where the address has a user already, of whatever tenant."""
    address = checks.email(email.strip()).lower()
    async with transaction():
        if not await Tenant.exists(id=tenant_id):
            raise NotFound("There is no such tenant.")
        if await User.exists(email=address):
            raise Conflict("This e-mail address has a user already.")
        return await User.create(
            tenant_id=tenant_id, email=address, role=_role(role), password_hash=password_hash,
            confirmed_at=confirmed_at, created_at=at or datetime.now(UTC),
        )  # fmt: skip


@guarded
async def by_email(email: str) -> User:
    """The user who logs in with this address, of whatever tenant (``user.tenant_id``)."""
    user = await User.get_or_none(email=email.strip().lower())
    if user is None:
        raise NotFound("There is no such user.")
    return user


@guarded
async def get(tenant_id: UUID, user_id: UUID) -> User:
    user = await User.get_or_none(id=user_id, tenant_id=tenant_id)
    if user is None:
        raise NotFound("There is no such user.")
    return user


@guarded
async def listing(tenant_id: UUID) -> list[User]:
    return await User.filter(tenant_id=tenant_id).order_by("created_at", "email")


@guarded
async def confirm(tenant_id: UUID, user_id: UUID, at: datetime) -> User:
    """The address is theirs; the first confirmation counts."""
    await User.filter(id=user_id, tenant_id=tenant_id, confirmed_at=None).update(confirmed_at=at)
    return await get(tenant_id, user_id)


@guarded
async def set_password_hash(tenant_id: UUID, user_id: UUID, password_hash: str) -> None:
    if not await User.filter(id=user_id, tenant_id=tenant_id).update(password_hash=password_hash):
        raise NotFound("There is no such user.")


@guarded
async def set_role(tenant_id: UUID, user_id: UUID, role: str) -> User:
    """Raises Conflict where it would leave the tenant without an owner."""
    async with transaction():
        user = await get(tenant_id, user_id)
        if role != Role.OWNER:
            await _keep_an_owner(user)
        user.role = _role(role)
        await user.save(update_fields=["role"])
    return user


@guarded
async def remove(tenant_id: UUID, user_id: UUID) -> None:
    """Raises Conflict where it would leave the tenant without an owner."""
    async with transaction():
        user = await get(tenant_id, user_id)
        await _keep_an_owner(user)
        await user.delete()


async def _keep_an_owner(user: User) -> None:
    # The tenant's row is locked first, so that two owners cannot remove one another at the same moment.
    await Tenant.filter(id=user.tenant_id).select_for_update().values_list("id", flat=True)
    others = User.filter(tenant_id=user.tenant_id, role=Role.OWNER.value).exclude(id=user.id)
    if user.role == Role.OWNER and not await others.exists():
        raise Conflict("The last owner cannot be removed or made something else.")


def _role(role: str) -> str:
    try:
        return Role(role).value
    except ValueError:
        raise Invalid(f'"{role}" is no role: use {", ".join(Role)}') from None
