"""What surrounds the page when it is served: refusals, headers, incidents, logs, readiness."""
