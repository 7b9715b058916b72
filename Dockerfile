# The bot and what runs it, from the locked versions; no compiler and no tests in the end.
FROM python:3.13-slim AS made
WORKDIR /source
COPY requirements.lock ./
RUN python -m venv /opt/issuebot \
 && /opt/issuebot/bin/pip install --no-cache-dir --no-compile --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY issuebot issuebot
COPY migrations migrations
RUN /opt/issuebot/bin/pip install --no-cache-dir --no-compile --no-deps --no-build-isolation . \
 && /opt/issuebot/bin/python -m compileall -q -x '/(tests?|pip)/' /opt/issuebot/lib

FROM python:3.13-slim
RUN useradd --system --uid 10001 issuebot && install -d -o issuebot /data
COPY --from=made /opt/issuebot /opt/issuebot
ENV PATH=/opt/issuebot/bin:$PATH PYTHONUNBUFFERED=1 MPLCONFIGDIR=/data/matplotlib
USER issuebot
WORKDIR /data
ENTRYPOINT ["issuebot"]
CMD ["run"]
