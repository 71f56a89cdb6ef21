"""What every library's adapter does alike: one task that takes messages for each socket that is open."""

import asyncio
import time


class Base:
    def __init__(self):
        self.config = {}
        self.tasks = {}

    async def start(self):
        """Before the first socket."""

    async def open(self, name, record, **options):
        """Open a socket and take its messages from now on; returns when it is up."""
        ready = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(self.consume(name, record, ready, **options))
        self.tasks[name] = task
        done, _ = await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if task in done:
            task.result()

    async def consume(self, name, record, ready, **options):
        raise NotImplementedError

    async def take(self, receive, record):
        """Message after message, until there are no more."""
        while True:
            if record.stalled_until:
                await asyncio.sleep(max(record.stalled_until - time.time(), 0))
                record.stalled_until = 0.0
            record.take(await receive())

    async def close(self, name):
        task = self.tasks.pop(name)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    def facts(self, name):
        return {}

    async def stop(self):
        for name in list(self.tasks):
            await self.close(name)
