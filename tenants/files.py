"""The tenant file: read (`parse`), brought into the store (`import_text`), written (`export`)."""

from tenants.errors import TenantFileError
from tenants.exporting import export
from tenants.importing import import_text
from tenants.tenant_file import TenantFile, parse

__all__ = ["TenantFile", "TenantFileError", "export", "import_text", "parse"]
