"""Reads YAML for its author: every mistake with its line and what is allowed there; knows nothing of tenants.

Scalars are taken as they are written, so that ``NO`` stays Norway and ``18:00`` a time. Anchors and aliases are
refused, and so is what is nested deeper than any honest file: both only make a small file a huge one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import yaml

from tenants.checks import nearest
from tenants.errors import Invalid, TenantFileError

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 20
MAX_PROBLEMS = 200  # of one file; a file with more is no tenant file

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = "tag:yaml.org,2002:null"
_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_YES, _NO = ("true", "yes", "on"), ("false", "no", "off")
Check = Callable[[str], str]


class Reader:
    """Collects the problems of one file."""

    def __init__(self) -> None:
        self.problems: list[tuple[int, str]] = []

    def wrong(self, node: yaml.Node, message: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append((line(node), message))

    def scalar(self, node: yaml.Node, what: str, check: Check = str, limit: int = 2000) -> str | None:
        """The text of one value, or None after saying what is wrong with it."""
        if not isinstance(node, yaml.ScalarNode):
            self.wrong(node, f"{what} is one text here, not a list or keys with values")
            return None
        text = node.value.strip()
        if not text or node.tag == _NULL:
            self.wrong(node, f"{what} is empty: write a text or leave the key out")
            return None
        if len(text) > limit:
            self.wrong(node, f"{what} has {len(text)} characters: at most {limit} are allowed")
            return None
        try:
            return check(text)
        except Invalid as error:
            self.wrong(node, str(error))
            return None

    def scalars(self, node: yaml.Node, what: str, check: Check = str) -> list[str]:
        """The texts of a list; a single text counts as a list of one."""
        nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
        found: list[str] = []
        for item in nodes:
            text = self.scalar(item, what, check)
            if text is not None and text in found:
                self.wrong(item, f'"{text}" is there twice')
            elif text is not None:
                found.append(text)
        return found


class Section:
    """The keys of one mapping; unknown and repeated ones are problems."""

    def __init__(self, reader: Reader, node: yaml.Node, what: str, keys: Sequence[str]) -> None:
        self.reader, self.node, self.what = reader, node, what
        self._values: dict[str, yaml.Node] = {}
        if not isinstance(node, yaml.MappingNode):
            reader.wrong(node, f"{what} has keys with values here; allowed are {', '.join(keys)}")
            return
        for key_node, value in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
            if key not in keys:
                reader.wrong(key_node, f'{what} has no key "{key}"{nearest(key, keys)} (allowed: {", ".join(keys)})')
            elif key in self._values:
                reader.wrong(key_node, f'the key "{key}" is there twice')
            else:
                self._values[key] = value

    def find(self, key: str) -> yaml.Node | None:
        """The value's node; None where the key is absent or has no value."""
        node = self._values.get(key)
        return None if node is None or node.tag == _NULL else node

    def text(self, key: str, check: Check = str, *, required: bool = False, limit: int = 2000) -> str:
        """The value, or an empty text where it is absent or wrong."""
        node = self.find(key)
        if node is not None:
            return self.reader.scalar(node, key, check, limit) or ""
        if required and isinstance(self.node, yaml.MappingNode):
            self.reader.wrong(self.node, f'{self.what} needs the key "{key}"')
        return ""

    def flag(self, key: str, default: bool) -> bool:
        node = self.find(key)
        if node is None:
            return default
        word = node.value.lower() if isinstance(node, yaml.ScalarNode) else ""
        if word not in _YES + _NO:
            self.reader.wrong(node, f"{key} is true or false")
        return word in _YES

    def texts(self, key: str, check: Check = str) -> list[str]:
        node = self.find(key)
        return [] if node is None else self.reader.scalars(node, key, check)

    def items(self, key: str) -> list[yaml.Node]:
        """The nodes of a list."""
        node = self.find(key)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.reader.wrong(node, f"{key} is a list: begin each entry with a dash")
            return []
        return list(node.value)

    def pairs(self, key: str) -> list[tuple[yaml.Node, str, yaml.Node]]:
        """(key's node, key, value's node) of a mapping with free keys."""
        node = self.find(key)
        if node is None:
            return []
        if not isinstance(node, yaml.MappingNode):
            self.reader.wrong(node, f"{key} has keys with values here")
            return []
        return [(name, name.value if isinstance(name, yaml.ScalarNode) else "", value) for name, value in node.value]

    def section(self, key: str, keys: Sequence[str]) -> Section | None:
        node = self.find(key)
        return None if node is None else Section(self.reader, node, key, keys)


def line(node: yaml.Node) -> int:
    return node.start_mark.line + 1


def compose(text: str) -> yaml.Node:
    """The document as nodes with their lines.

    Raises:
        TenantFileError: it is no YAML, too large, or uses what is refused.
    """
    size = len(text.encode("utf-8", "replace"))
    if size > MAX_BYTES:
        raise TenantFileError([(1, f"the file has {size} bytes: at most {MAX_BYTES} (2 MB) are allowed")])
    try:
        _refuse_bombs(text)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        number = mark.line + 1 if mark else 1
        hint = " (use spaces, not tabs)" if "\t" in "".join(text.split("\n")[number - 1 : number]) else ""
        raise TenantFileError([(number, f"this is no YAML: {error.problem}{hint}")]) from None
    except (yaml.YAMLError, UnicodeError):
        raise TenantFileError([(_odd_line(text), "there is a character that YAML does not allow")]) from None
    if node is None:
        raise TenantFileError([(1, "the file is empty")])
    return node


def _refuse_bombs(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        at = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise TenantFileError([(at, "anchors and aliases (& and *) are not allowed here: write the text out")])
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise TenantFileError([(at, f"this is nested more than {MAX_DEPTH} levels deep")])


def _odd_line(text: str) -> int:
    return next((number for number, content in enumerate(text.split("\n"), 1) if _ODD.search(content)), 1)
