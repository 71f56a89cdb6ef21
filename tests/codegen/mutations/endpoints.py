"""Changes of methods: their names, addresses, keys, costs and answers."""

from __future__ import annotations

from dataclasses import replace

from codegen import weights
from codegen.model import (
    Deprecation,
    Endpoint,
    Location,
    Need,
    PlacedOrder,
    Preset,
    Returns,
    Route,
    Scalar,
    Spec,
    Twin,
    UnionOf,
    Weight,
    WeightSent,
)
from codegen.rules.names import endpoint_names
from tests.codegen.mutations import Draw, Outcome, changed, mutation, own, pick, put, simple

HERE = Location("spec/new.yaml", 1, 1)
SIGNED = ("TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE")


def both(spec: Spec) -> list[Endpoint]:
    return [one for one in spec.endpoints if one.rest_path and one.ws]


def over_rest(spec: Spec) -> list[Endpoint]:
    return [one for one in spec.endpoints if one.rest_path]


def over_ws(spec: Spec) -> list[Endpoint]:
    return [one for one in spec.endpoints if one.ws]


def plain(spec: Spec) -> list[Endpoint]:
    """Those that nothing leads to and whose only name is their own."""
    targets = {route.to for one in spec.endpoints for route in one.ours.routes}
    return [one for one in spec.endpoints if not one.ours.aliases and not one.ours.presets and one.name not in targets]


# --- coming, going, names ------------------------------------------------------------------------------------------


@mutation("Endpoint.name and Spec.endpoints: a new one")
def added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    ws = replace(old.ws, method="brand.new") if old.ws else None
    new = replace(old, name="brand_new", rest_path=old.rest_path and "/brand/new", ws=ws)
    return put(spec, None, new), {f"INFO {'deprecated-' * bool(old.deprecated)}endpoint-added {old.product}/brand_new"}


@mutation("Endpoint.name: gone")
def removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    told = "WARN endpoint-removed-after-deprecation" if old.deprecated else "ERR endpoint-removed"
    return put(spec, old, None), {f"{told} {old.product}/{old.name}"}


@mutation("Endpoint.name: another")
def renamed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    key = f"{old.product}/brand_new"
    return put(spec, old, replace(old, name="brand_new")), {f"ERR name-removed {key}", f"INFO name-added {key}"}


@mutation("Endpoint.name: another, the old one kept")
def renamed_and_kept(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, plain(spec))
    new = replace(old, name="brand_new", ours=own(old, aliases=tuple(endpoint_names(old))))
    return put(spec, old, new), {f"INFO name-added {old.product}/brand_new"}


@mutation("Endpoint.ours Ours.aliases: one more")
def alias_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    return changed(spec, old, ["INFO name-added *"], ours=own(old, aliases=(*old.ours.aliases, "brand_new")))


@mutation("Ours.aliases: one less")
def alias_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.endpoints if one.ours.aliases])
    return changed(spec, old, ["ERR name-removed *"], ours=own(old, aliases=old.ours.aliases[1:]))


@mutation("Ours.aliases: another entry's")
def alias_moved(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in over_rest(spec) if one.ours.aliases and not one.ours.aliases[0].startswith("ws_")])
    other = pick(draw, [one for one in over_rest(spec) if one is not old])
    spec = put(spec, other, replace(other, ours=own(other, aliases=(*other.ours.aliases, old.ours.aliases[0]))))
    return changed(spec, old, ["ERR name-moved *"], ours=own(old, aliases=old.ours.aliases[1:]))


@mutation("Ours.presets and Preset.name: one more")
def preset_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    preset = Preset("brand_new", "A new one.", {"a": 1}, {}, HERE)
    return changed(spec, old, ["INFO name-added *"], ours=own(old, presets=(*old.ours.presets, preset)))


@mutation("Preset.fixed")
def preset_fixed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.endpoints if one.ours.presets])
    first = replace(old.ours.presets[0], fixed={**old.ours.presets[0].fixed, "brandNew": 1})
    return changed(spec, old, ["WARN preset-changed *"], ours=own(old, presets=(first, *old.ours.presets[1:])))


@mutation("Preset.defaults")
def preset_defaults(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.endpoints if one.ours.presets])
    first = replace(old.ours.presets[0], defaults={**old.ours.presets[0].defaults, "brandNew": 1})
    return changed(spec, old, ["WARN preset-changed *"], ours=own(old, presets=(first, *old.ours.presets[1:])))


@mutation("Ours.positional: one more")
def positional_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.endpoints)
    return changed(spec, old, ["INFO positional-added *"], ours=own(old, positional=(*old.ours.positional, "x")))


@mutation("Ours.positional: another order")
def positional_turned(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.endpoints if len(one.ours.positional) > 1])
    return changed(spec, old, ["ERR positional-changed *"], ours=own(old, positional=old.ours.positional[::-1]))


@mutation("Ours.defaults")
def unasked(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.endpoints)
    return changed(spec, old, ["WARN unasked-changed *"], ours=own(old, defaults={**old.ours.defaults, "x": 1}))


@mutation("Ours.routes: one more")
def route_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.endpoints)
    route = Route({"a": ("b",)}, (), "elsewhere", {}, {}, HERE)
    return changed(spec, old, ["WARN reroute-changed *"], ours=own(old, routes=(route, *old.ours.routes)))


for field, value in (
    ("when", {"x": ("y",)}), ("any", ("x", "y")), ("to", "elsewhere"), ("rename", {"x": "y"}), ("fixed", {"x": True}),
):  # fmt: skip

    @mutation(f"Route.{field}")
    def route_changed(draw: Draw, spec: Spec, field: str = field, value: object = value) -> Outcome:
        old = pick(draw, [one for one in spec.endpoints if one.ours.routes])
        routes = (*old.ours.routes[:-1], replace(old.ours.routes[-1], **{field: value}))  # type: ignore[arg-type]
        return changed(spec, old, ["WARN reroute-changed *"], ours=own(old, routes=routes))


# --- addresses -----------------------------------------------------------------------------------------------------

simple("Endpoint.rest_method", over_rest, lambda one: "PUT" if one.rest_method != "PUT" else "GET",
       lambda one: "WARN address-changed")  # fmt: skip
simple("Endpoint.rest_path", over_rest, lambda one: f"{one.rest_path}/x", lambda one: "WARN address-changed")
simple("Endpoint.ws: gone", both, lambda one: None, lambda one: "ERR ws-removed")
simple(
    "Endpoint.ws: new",
    lambda spec: [one for one in over_rest(spec) if not one.ws and not any(param.on for param in one.params)],
    lambda one: Twin("brand.new", None, None, None),
    lambda one: "INFO ws-added",
)
simple("Endpoint.ws Twin.method", over_ws, lambda one: replace(one.ws, method="brand.new"),
       lambda one: "WARN ws-method-changed")  # fmt: skip


@mutation("Endpoint.rest_path: gone")
def rest_removed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, both(spec))
    return changed(spec, old, ["ERR rest-removed *"], rest_path=None, rest_method=None)


@mutation("Endpoint.product")
def moved(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.endpoints)
    other = pick(draw, [one.name for one in spec.products if one.name != old.product])
    return put(spec, old, replace(old, product=other)), {f"WARN endpoint-moved {other}/{old.name}"}


simple("Endpoint.tld: narrower", lambda spec: [one for one in spec.endpoints if not one.tld], lambda one: "us",
       lambda one: "ERR site-narrowed")  # fmt: skip
simple("Endpoint.session", lambda spec: [one for one in over_ws(spec) if not one.session], lambda one: "logon",
       lambda one: "WARN session-changed")  # fmt: skip


# --- keys, costs, answers ------------------------------------------------------------------------------------------


def rank(security: str) -> int:
    return 0 if security == "NONE" else 1 if security in ("MARKET_DATA", "USER_STREAM") else 2


def told_security(old: str, new: str) -> str:
    if rank(old) == rank(new):
        return "WARN security-changed"
    return "ERR security-raised" if rank(new) > rank(old) else "INFO security-lowered"


@mutation("Endpoint.security")
def security(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    new = pick(draw, [one for one in ("NONE", "MARKET_DATA", "USER_STREAM", *SIGNED) if one != old.security])
    return changed(spec, old, [f"{told_security(old.security, new)} *"], security=new)


@mutation("Endpoint.ws Twin.security")
def twin_security(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_ws(spec))
    assert old.ws
    said = old.ws.security or old.security
    new = pick(draw, [one for one in ("NONE", "USER_STREAM", *SIGNED) if one != said])
    return changed(spec, old, [f"{told_security(said, new)} *"], ws=replace(old.ws, security=new))


@mutation("Endpoint.weight and Weight.base")
def weight(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    most = weights.most(old.weight)
    return changed(spec, old, ["WARN weight-raised *"], weight=replace(old.weight, base=most + 1))


@mutation("Weight.rules: dearer")
def weight_rule(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    rule = WeightSent("brandNew", weights.most(old.weight) + 1)
    return changed(spec, old, ["WARN weight-raised *"], weight=replace(old.weight, rules=(rule, *old.weight.rules)))


@mutation("Weight.rules: at most the same")
def weight_rule_below(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    rule = WeightSent("brandNew", weights.most(old.weight))
    return changed(spec, old, ["WARN weight-changed *"], weight=replace(old.weight, rules=(rule, *old.weight.rules)))


@mutation("Weight.limiter")
def limiter(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    new = replace(old.weight, limiter="IP" if old.weight.limiter == "UID" else "UID")
    return changed(spec, old, ["WARN weight-changed *"], weight=new)


@mutation("Weight.success")
def success(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    return changed(spec, old, ["WARN weight-changed *"], weight=replace(old.weight, success=77))


@mutation("Endpoint.ws Twin.weight")
def twin_weight(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_ws(spec))
    assert old.ws
    new = Weight(weights.most(old.ws.weight or old.weight) + 1, (), "IP", None)
    return changed(spec, old, ["WARN weight-raised *"], ws=replace(old.ws, weight=new))


simple("Endpoint.orders", lambda spec: spec.endpoints, lambda one: one.orders + 1, lambda one: "WARN orders-raised")


@mutation("Endpoint.order and PlacedOrder.id")
def order(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, [one for one in spec.endpoints if not one.order])
    return changed(spec, old, ["WARN order-tracking-changed *"], order=PlacedOrder("x", (), None, None, None, HERE))


for field in ("id", "also", "each", "query", "by"):

    @mutation(f"PlacedOrder.{field} other")
    def order_changed(draw: Draw, spec: Spec, field: str = field) -> Outcome:
        old = pick(draw, [one for one in spec.endpoints if one.order])
        assert old.order
        new = replace(old.order, **{field: ("brandNew",) if field == "also" else "brandNew"})  # type: ignore[arg-type]
        return changed(spec, old, ["WARN order-tracking-changed *"], order=new)


def narrow(spec: Spec) -> list[Endpoint]:
    """With one answer, which is neither anything nor sometimes nothing."""
    vague = (Scalar("any"), Scalar("null"), Scalar("bool"), None)
    found = [one for one in over_rest(spec) if not one.returns.cases and one.returns.otherwise not in vague]
    return [one for one in found if not isinstance(one.returns.otherwise, UnionOf)]


@mutation("Endpoint.returns and Returns.otherwise: more kinds")
def returns_widened(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, narrow(spec))
    assert old.returns.otherwise
    more = Returns(UnionOf((old.returns.otherwise, Scalar("null"))), ())
    return changed(spec, old, ["ERR returns-widened *"], returns=more)


@mutation("Endpoint.returns: another type")
def returns_changed(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, narrow(spec))
    return changed(spec, old, ["ERR returns-changed *"], returns=Returns(Scalar("bool"), ()))


@mutation("Returns.cases")
def returns_cases(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_rest(spec))
    new = replace(old.returns, cases=(*old.returns.cases, ("brandNew", Scalar("bool"))))
    return changed(spec, old, ["ERR returns-changed *"], returns=new)


@mutation("Endpoint.ws Twin.returns")
def twin_returns(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, over_ws(spec))
    assert old.ws
    new = replace(old.ws, returns=Returns(Scalar("bool"), (("brandNew", Scalar("int")),)))
    return changed(spec, old, ["ERR returns-changed *"], ws=new)


# --- needs, deprecation --------------------------------------------------------------------------------------------


@mutation("Endpoint.needs: one more")
def need_added(draw: Draw, spec: Spec) -> Outcome:
    old = pick(draw, spec.endpoints)
    return changed(spec, old, ["WARN needs-added *"], needs=(*old.needs, Need({}, ("brandNew",), (), HERE)))


for field, value in (("when", {"x": ("y",)}), ("all", ("brandNew",)), ("any", ("brandNew", "x"))):

    @mutation(f"Need.{field}")
    def need_changed(draw: Draw, spec: Spec, field: str = field, value: object = value) -> Outcome:
        old = pick(draw, [one for one in spec.endpoints if len(one.needs) == 1])
        need = replace(old.needs[0], **{field: value})  # type: ignore[arg-type]
        return changed(spec, old, ["WARN needs-added *", "INFO needs-removed *"], needs=(need,))


DEPRECATION = Deprecation("2026-01-01", None, "elsewhere", None, HERE)

simple("Endpoint.deprecated: now", lambda spec: [one for one in spec.endpoints if not one.deprecated],
       lambda one: DEPRECATION, lambda one: "WARN endpoint-deprecated")  # fmt: skip
simple("Stream.deprecated: now", lambda spec: [one for one in spec.streams if not one.deprecated],
       lambda one: DEPRECATION, lambda one: "WARN stream-deprecated")  # fmt: skip
for field in ("since", "gone", "use"):
    simple(
        f"Endpoint.deprecated Deprecation.{field}",
        lambda spec: [one for one in spec.endpoints if one.deprecated],
        lambda one, field=field: replace(one.deprecated, **{field: "2031-01-01"}),
        lambda one: "WARN deprecation-changed",
    )
