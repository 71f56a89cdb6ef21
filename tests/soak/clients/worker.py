"""One client library, in a process of its own, by the interpreter that has it. Argument: the library.

Takes commands on standard input and answers on standard output, one JSON object a line. What arrives is numbered by
the sandbox; the worker notes number and time, and says so when asked (``dump``). It does nothing about faults.
"""

import asyncio
import gc
import importlib
import json
import os
import sys
import threading
import time
import traceback
from array import array

PREFIX = "soak-"
"""Of the client order ids that number events of user data."""


class Record:
    """What one socket brought: numbers with times, and everything else."""

    def __init__(self):
        self.numbers = array("q")
        self.times = array("d")
        self.others = []
        self.count = 0
        self.stalled_until = 0.0

    def take(self, message):
        now = time.time()
        number = number_of(message)
        if number is None:
            self.others.append([now, message if isinstance(message, dict) else repr(message)])
        else:
            self.count += 1
            self.numbers.append(number)
            self.times.append(now)


def number_of(message):
    """The number that the sandbox gave it; None when it is about something else."""
    data = message.get("data", message) if isinstance(message, dict) else None
    if not isinstance(data, dict):
        return None
    kind = data.get("e")
    if kind in ("trade", "aggTrade"):
        return data["t" if kind == "trade" else "a"]
    order = data.get("o", data)
    order = order[0] if isinstance(order, list) and order else order
    name = order.get("c") if isinstance(order, dict) else data.get("c")
    return int(name[len(PREFIX) :]) if isinstance(name, str) and name.startswith(PREFIX) else None


class Worker:
    def __init__(self, library):
        self.adapter = importlib.import_module(library).Adapter()
        self.records = {}

    async def handle(self, command):
        do = command.pop("do")
        return await getattr(self, do)(**command)

    async def start(self, **config):
        self.adapter.config = config
        await self.adapter.start()

    async def open(self, name, **options):
        record = self.records.setdefault(name, Record())
        await self.adapter.open(name, record, **options)

    async def close(self, name):
        await self.adapter.close(name)

    async def cycles(self, count, **options):
        """Open a socket, take a message, close it; so many times."""
        for _ in range(count):
            record = Record()
            await self.adapter.open("cycle", record, **options)
            for _ in range(2000):
                if record.count:
                    break
                await asyncio.sleep(0.005)
            else:
                raise RuntimeError(f"no message came: {record.others[-3:]}")
            await self.adapter.close("cycle")

    async def counts(self):
        return {name: record.count for name, record in self.records.items()}

    async def newest(self, name):
        numbers = self.records[name].numbers
        return numbers[-1] if numbers else 0

    async def facts(self, name):
        """What the library itself says about a socket."""
        return self.adapter.facts(name)

    async def stall(self, name, seconds):
        """Take nothing for a while."""
        self.records[name].stalled_until = time.time() + seconds

    async def dump(self, name, path):
        """Numbers and times go to a file, the rest comes back."""
        record = self.records[name]
        with open(path, "wb") as file:
            record.numbers.tofile(file)
            record.times.tofile(file)
        return {"count": len(record.numbers), "others": record.others}

    async def forget(self, name):
        del self.records[name]

    async def resources(self):
        gc.collect()
        with open("/proc/self/statm") as file:
            pages = int(file.read().split()[1])
        return {
            "rss": pages * os.sysconf("SC_PAGE_SIZE"),
            "threads": threading.active_count(),
            "tasks": len(asyncio.all_tasks()),
            "fds": len(os.listdir("/proc/self/fd")),
            "cpu": time.process_time(),
        }

    async def quit(self):
        await self.adapter.stop()


async def main(library):
    answers, sys.stdout = sys.stdout, sys.stderr  # a library that prints must not answer for us
    worker, loop, lines = Worker(library), asyncio.get_running_loop(), asyncio.Queue()

    def read():
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    while (line := await lines.get()) is not None:
        command = json.loads(line)
        last = command["do"] == "quit"
        try:
            answer = {"result": await worker.handle(command)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}", "trace": traceback.format_exc()}
        print(json.dumps(answer, default=repr), file=answers, flush=True)
        if last:
            break


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
