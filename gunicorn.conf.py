"""How the server runs: one process, eight threads. Read before anything else is imported."""

import ctypes
import os
import subprocess
import sys
import threading

# Eight request threads share two cores: a library that opens its own pool per call only makes them wait for each other.
os.environ.update({"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "POLARS_MAX_THREADS": "2"})
# Memory for small platforms: by default glibc keeps a pool of freed memory for each thread, and reserves 8 MB of stack.
M_ARENA_MAX = -8  # malloc.h
if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallopt"):
    ctypes.CDLL(None).mallopt(M_ARENA_MAX, 2)
threading.stack_size(2 << 20)

bind = f"0.0.0.0:{os.environ.get('PORT', '8050')}"
workers = 1  # pinned against a platform's WEB_CONCURRENCY: the bundle and the session live in one process
worker_class = "gthread"
threads = 8
preload_app = False  # polars used before a fork hangs the worker
control_socket_disable = True
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108, PTH112 - gunicorn's heartbeat, not our data; before imports
accesslog = None  # request lines say nothing that the platform's router does not, and may not name a client
graceful_timeout = 10
keepalive = 100  # longer than routers keep theirs (Heroku's 90 s): what the desk closes first is an error to the reader
# Everything that is logged goes to the standard output as JSON lines, gunicorn's own lines too.
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "callbacks.hosting.logs.JsonLines"}},
    "handlers": {"stdout": {"class": "logging.StreamHandler", "formatter": "json", "stream": "ext://sys.stdout"}},
    "root": {"handlers": ["stdout"], "level": "INFO"},
    "loggers": {"gunicorn.error": {"level": "INFO", "propagate": True}},
}


def on_starting(_server: object) -> None:
    """Fetch the bundle where BUNDLE_URL names one: in a process of its own, before a worker could be taken for hung."""
    if os.environ.get("BUNDLE_URL"):
        done = subprocess.run([sys.executable, "-m", "callbacks.hosting.download"], check=False)
        if done.returncode:
            sys.exit(done.returncode)
