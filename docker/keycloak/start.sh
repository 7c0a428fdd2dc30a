#!/bin/bash
# Reads the secrets from their files, fits the realm to the portal's address, and becomes Keycloak.
set -euo pipefail

export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_USERNAME KC_BOOTSTRAP_ADMIN_PASSWORD
export KC_HTTPS_KEY_STORE_PASSWORD KC_HTTPS_TRUST_STORE_PASSWORD
KC_DB_PASSWORD="$(</run/secrets/keycloak-db)"
KC_BOOTSTRAP_ADMIN_USERNAME=admin
KC_BOOTSTRAP_ADMIN_PASSWORD="$(</run/secrets/keycloak-admin)"
KC_HTTPS_KEY_STORE_PASSWORD="$(</run/secrets/keycloak-key-store)"
KC_HTTPS_TRUST_STORE_PASSWORD="$(</run/secrets/trust-store)"

usual=https://localhost:8443
realm="$(<"${CPIS_REALM:-/opt/cpis/realm-export.json}")"
mkdir -p /opt/keycloak/data/import
printf '%s\n' "${realm//"$usual"/"$CPIS_BASE_URL"}" > /opt/keycloak/data/import/cpis-realm.json

# Cards of our own authority only: without a trust store for HTTPS, those of every public authority would do.
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm --cache=local \
    --http-enabled=false --https-port=9443 \
    --http-management-scheme=http --http-management-port=9000 \
    --https-key-store-file=/run/secrets/keycloak.p12 \
    --https-trust-store-file=/run/secrets/trust.p12 --https-trust-store-type=PKCS12 \
    --truststore-paths=/run/secrets/ca.pem \
    --log-console-output=json
