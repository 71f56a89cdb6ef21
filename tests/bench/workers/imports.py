"""Milliseconds of CPU to import or build something in a fresh interpreter. Argument: the statement."""

import json
import sys
import time

statement = sys.argv[1]
started = time.process_time()
exec(statement)
print(json.dumps({"figure": (time.process_time() - started) * 1e3}))
