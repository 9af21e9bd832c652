# Builds the pages into the image; the database is one of your own (DATABASE_URL).
FROM node:22-bookworm-slim AS build
WORKDIR /opt/clientele
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm ci --omit=dev && rm -rf .data .build .next/*/cache

FROM node:22-bookworm-slim
WORKDIR /opt/clientele
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/var/lib/clientele
COPY --from=build /opt/clientele ./
RUN mkdir -m 700 /var/lib/clientele && chown node:node /var/lib/clientele
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "--import", "tsx", "scripts/start.ts"]
