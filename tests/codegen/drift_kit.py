"""A made-up connector: facts -> a wheel whose modules are laid out as those of Binance's connector are.

Written from the layout of the real packages, not from the reader: what the reader needs beyond that is a mistake of it.
"""

from __future__ import annotations

import keyword
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from codegen.drift.facts import (
    AnyOf,
    Call,
    Items,
    Parameter,
    Record,
    Shape,
    Socket,
    Source,
    Stated,
    Table,
    Value,
    Words,
    names_of,
)  # fmt: skip
from codegen.naming import class_name

KINDS = {"string": "StrictStr", "int": "StrictInt", "float": "Union[StrictFloat, StrictInt]", "bool": "StrictBool",
         "object": "Dict[str, Any]", "": "Any", "decimal": "StrictStr"}  # fmt: skip
IS_ARRAY = "    @classmethod\n    def is_array(cls) -> bool:\n"
ARGUMENTS = {"string": "str", "int": "int", "decimal": "float", "bool": "bool", "object": "object"}


def build_wheel(folder: Path, package: str, version: str, files: Mapping[str, str]) -> Path:
    """``files``: path below the package's folder -> source."""
    name = package.replace("-", "_")
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in sorted(files.items()):
            archive.writestr(f"{name}/{path}", text)
        archive.writestr(f"{name}-{version}.dist-info/METADATA", f"Name: {package}\nVersion: {version}\n")
    return wheel


def fill(root: Path, doc: str) -> int:
    """What a person does after ``drift --write``: a doc where one is wanted. Says how many were."""
    count = 0
    for path in sorted((root / "spec").rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        waiting = r"doc: (?:>-\n +)?TODO[^\n]*(?:\n +rest_api\S+|\n +websocket_\S+)?"
        filled, found = re.subn(waiting, f"doc: {doc}", text)
        path.write_text(filled, encoding="utf-8")
        count += found
    return count


def connector(source: Source) -> dict[str, str]:
    """The modules of a package that says what the source says."""
    files: dict[str, str] = {}
    for surface, side in (("rest_api", "rest"), ("websocket_api", "ws")):
        calls = [call for call in source.calls.values() if call.side == side]
        models = _Models()
        for group in sorted({call.group for call in calls}):
            methods = [_method(models, call) for call in calls if call.group == group]
            files[f"{surface}/api/{group}_api.py"] = _class(f"{class_name(group)}Api", methods)
        files |= models.files(surface)
    models = _Models()
    methods = [_stream(models, one) for socket in source.sockets.values() for one in _variants(socket)]
    if methods:
        files["websocket_streams/streams/default_api.py"] = _class("DefaultApi", methods)
    if source.events:
        table = {name: models.name(one.payload, f"{class_name(name)}Payload") for name, one in source.events.items()}
        rows = "".join(f'    "{name}": {model},\n' for name, model in table.items())
        module = f"USERDATASTREAMEVENTSRESPONSE_EVENT_SCHEMA_MAP = {{\n{rows}}}\n"
        files["websocket_streams/models/user_data_stream_events_response.py"] = module
    return files | models.files("websocket_streams")


def _class(name: str, methods: list[str]) -> str:
    return f'"""Generated."""\n\nfrom typing import List, Optional, Union\n\n\nclass {name}:\n' + "\n".join(methods)


def snake(name: str) -> str:
    """What the connector's own rule turns back into the wire's name; not what is a keyword of Python, as with the
    connector itself."""
    if keyword.iskeyword(name):
        return f"var_{name}"
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda found: f"_{found[1].lower()}", name)


# --- methods -------------------------------------------------------------------------------------------------------


def _signature(models: _Models, owner: str, parameters: tuple[Parameter, ...]) -> str:
    lines = []
    for one in sorted(parameters, key=lambda parameter: not parameter.required):
        if one.values is not None:
            kind = models.enum(f"{class_name(owner)}{class_name(one.name)}Enum", one.values)
        elif one.kind is not None and one.kind.startswith("array<"):
            kind = f"List[{ARGUMENTS.get(one.kind[6:-1], 'object')}]"
        else:
            kind = ARGUMENTS.get(one.kind or "string", "str")
        typed = f"Union[{kind}, None]" if one.required else f"Optional[{kind}] = None"
        lines.append(f"        {snake(one.name)}: {typed},\n")
    return "".join(lines)


def _method(models: _Models, call: Call) -> str:
    name = call.name
    model = models.name(call.answer, f"{class_name(name)}Response", enveloped=call.side == "ws")
    title = f"{name} - Deprecated" if call.deprecated else name
    shown = call.address if call.side == "rest" else f"/{call.address}"
    arguments = "".join(
        f"            {snake(one.name)} (Optional[int] = None): {_bounds(one)}\n" for one in call.parameters
    )
    doc = (
        f'        """\n        {title}\n        {shown}\n        https://x.example/{name}\n\n        What it does.\n\n'
        f"        {_cost(call)}\n\n        Security Type: {call.security}\n\n        Args:\n{arguments}\n"
        f'        Returns:\n            ApiResponse[{model}]\n        """\n'
    )
    word = "def" if call.side == "rest" else "async def"
    head = f"{word} {name}(\n        self,\n{_signature(models, name, call.parameters)}    )"
    if call.side == "rest":
        verb, path = call.address.split(" ")
        body = (
            f'        return send_request(\n            self._session, method="{verb}", path="{path}", payload={{}},\n'
            f"            response_model={model},\n        )\n"
        )
    else:
        body = (
            f'        payload = {{"method": "/{call.address}".replace("/", "", 1), "params": {{}}}}\n'
            f"        return await self.websocket_api.send_message(payload=payload, response_model={model})\n"
        )
    return f"    {head} -> ApiResponse[{model}]:\n{doc}{body}"


def _bounds(parameter: Parameter) -> str:
    parts = [f"Default: {parameter.default}"] if parameter.default is not None else []
    parts += [f"Maximum: {parameter.max}"] if parameter.max is not None else []
    return "; ".join(parts) or "Something."


def _cost(call: Call) -> str:
    if isinstance(call.weight, Words):
        return f"Weight: {call.weight.text}"
    if not isinstance(call.weight, Stated):
        return ""
    weight = call.weight
    limiter = f"({weight.limiter})" if weight.limiter else ""
    if not weight.rules:
        orders = f" Unfilled Order Count: {call.orders}" if call.orders else ""
        return f"Weight{limiter}: {weight.otherwise}{orders}"
    (name, bound, cost), *more = weight.rules
    if bound is None and not more:
        without = f"**{weight.otherwise}** when the {name} parameter is omitted"
        return f"Weight{limiter}: **{cost}** for a single {name}; {without}"
    if {name for name, _, _ in weight.rules} != {"limit"}:
        return ""  # the connector has it in words
    rows = "".join(f"\n        | {f'1-{bound}' if bound else '> 1'} | {cost} |" for _, bound, cost in weight.rules)
    return f"Weight{limiter}: Based on parameter `LIMIT`\n\n        | LIMIT | weight |\n        | --- | --- |{rows}"


def _variants(socket: Socket) -> Iterator[Socket]:
    """The connector has no brackets: a part that is there or not makes two streams, ``@...`` an optional parameter."""
    if found := re.search(r"\[([^]@]*<(\w+)>[^]]*)\]", socket.template):
        for text, suffix, needed in (("", "", ()), (found[1], "_levels", (found[2],))):
            kept = [one for one in socket.parameters if one.name != found[2] or needed]
            parameters = tuple(replace(one, required=True) if one.name in needed else one for one in kept)
            template = socket.template.replace(found[0], text)
            yield from _variants(replace(socket, template=template, name=socket.name + suffix, parameters=parameters))
        return
    speeds: dict[str, frozenset[str]] = {}
    template = socket.template
    for found in re.finditer(r"\[@(?:<(\w+)>(\w*)|(\w+) if (\w+))\]", socket.template):
        name = found[1] or found[4]
        values = next((one.values for one in socket.parameters if one.name == name), None)
        speeds[name] = frozenset({found[3]} if found[3] else {f"{value}{found[2]}" for value in values or ()})
        template = template.replace(found[0], f"@<{name}>")
    parameters = tuple(
        replace(one, values=speeds[one.name], kind="string", required=False) if one.name in speeds else one
        for one in socket.parameters
        if f"<{one.name}>" in template
    )
    parameters = tuple(one if one.name in speeds else replace(one, required=True) for one in parameters)
    yield replace(socket, template=template, parameters=parameters)


def _stream(models: _Models, socket: Socket) -> str:
    shown = names_of(socket.template, socket.parameters)
    payload = next(socket.names[name] for name in shown if name in socket.names)
    model = models.name(payload, f"{class_name(socket.name)}Response")
    prefix = f'"{socket.prefix or ""}"'
    return (
        f"    async def {socket.name}(\n        self,\n{_signature(models, socket.name, socket.parameters)}"
        f"        id: Optional[str] = None,\n    ) -> RequestStreamHandle:\n"
        f'        r"""\n        /{socket.template}\n        """\n'
        f'        stream = ws_streams_placeholder("/{socket.template}".replace("/", "", 1), {{"id": id}})\n'
        f"        return await RequestStream(\n            self.websocket_base, stream=stream,\n"
        f"            response_model={model}, stream_url={prefix},\n        )\n"
    )


# --- models --------------------------------------------------------------------------------------------------------


class _Models:
    """Classes of one surface; each in a module of its own."""

    def __init__(self) -> None:
        self._classes: dict[str, str] = {}
        self._enums: dict[str, str] = {}

    def enum(self, name: str, values: frozenset[str]) -> str:
        rows = "".join(f'    VALUE_{i} = "{value}"\n' for i, value in enumerate(sorted(values)))
        self._enums[name] = f"class {name}(Enum):\n{rows}"
        return name

    def name(self, shape: Shape, name: str, enveloped: bool = False) -> str:
        """The model of a whole answer."""
        while name in self._classes:
            name += "X"
        if enveloped:
            shape = Record("", {"id": Value("string"), "status": Value("int"), "result": shape})
        if isinstance(shape, Items) and isinstance(shape.item, Record) and shape.item.fields:
            inner = self._record(shape.item, f"{name}Inner")
            self._classes[name] = f"class {name}({inner}):\n{IS_ARRAY}        return True\n"
        elif isinstance(shape, Record):
            self._record(shape, name)
        else:
            annotation = self._annotation(shape, name)
            self._classes[name] = f"class {name}(BaseModel):\n    actual_instance: {annotation} = None\n"
        return name

    def _record(self, shape: Record, name: str) -> str:
        self._classes[name] = ""
        rows = ""
        for i, (key, value) in enumerate(shape.fields.items()):
            annotation = self._annotation(value, f"{name}{class_name(key)}")
            rows += f'    field_{i}: Optional[{annotation}] = Field(default=None, alias="{key}")\n'
        additional = "    additional_properties: Dict[str, Any] = {}\n"
        self._classes[name] = f"class {name}(BaseModel):\n{rows}{additional}\n{IS_ARRAY}        return False\n"
        return name

    def _annotation(self, shape: Shape, name: str) -> str:
        if isinstance(shape, Value):
            return KINDS[shape.kind]
        if isinstance(shape, Items):
            return f"List[{self._annotation(shape.item, f'{name}Inner')}]"
        if isinstance(shape, Table):
            return f"Dict[str, {self._annotation(shape.value, f'{name}Value')}]"
        if isinstance(shape, AnyOf):
            return f"Union[{', '.join(self._annotation(one, f'{name}{i}') for i, one in enumerate(shape.options))}]"
        return self._record(shape, name) if name not in self._classes else self._record(shape, f"{name}Again")

    def files(self, surface: str) -> dict[str, str]:
        if not self._classes and not self._enums:
            return {}
        modules = {name: f"{snake(name[0].lower() + name[1:])}_{i}" for i, name in enumerate(self._classes)}
        found = {f"{surface}/models/{modules[name]}.py": text for name, text in self._classes.items()}
        imports = "".join(f"from .{module} import (\n    {name} as {name},\n)\n" for name, module in modules.items())
        found[f"{surface}/models/__init__.py"] = imports
        found[f"{surface}/models/enums.py"] = "from enum import Enum\n\n\n" + "\n\n".join(self._enums.values())
        return found
