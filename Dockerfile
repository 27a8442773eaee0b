FROM python:3.11-slim-bookworm AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements.lock requirements-extra.lock ./
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock \
 && /venv/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements-extra.lock
COPY pyproject.toml README.md LICENSE ./
COPY receptionist receptionist
COPY bot bot
COPY voices voices
COPY tenants tenants
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation . && OMP_NUM_THREADS=1 /venv/bin/receptionist prepare

FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends libatomic1 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home receptionist \
 && install -d -o receptionist -g receptionist /data
COPY --from=build /venv /venv
USER receptionist
ENV PATH=/venv/bin:$PATH RECEPTIONIST_DATA=/data RECEPTIONIST_HOST=0.0.0.0 OMP_NUM_THREADS=1
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
STOPSIGNAL SIGTERM
CMD ["receptionist", "serve"]
