"""The generator: spec/ -> generated/binance_gen/. ``python -m codegen`` lists the commands.

Three stages, each readable without the next:

- YAML -> values: ``nodes`` and ``reader`` know where everything stands, ``load`` builds ``model``, ``lint`` judges it.
- values -> pages: ``methods``, ``sockets``, ``typedefs``, ``constants`` and ``catalog`` decide names, types and words;
  ``front`` and ``modules`` put them on pages; ``templates/``, a mirror of the output, print.
- pages -> files: ``formatting`` runs black once per text, ``write`` touches what changed; ``project`` is the whole way.

``fmt``, ``diff`` and ``listing`` are commands that need only the first.
"""
