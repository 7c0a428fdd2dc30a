#!/bin/sh
# Becomes Payara Micro. The stores' passwords go through a file, because a command line is for everybody to read;
# the portal's own secrets are read by name from /run/secrets.
set -eu
umask 077

cat > /tmp/portal.args <<ARGS
-XX:MaxRAMPercentage=60
-Duser.timezone=UTC
-Djavax.net.ssl.keyStore=/run/secrets/portal.p12
-Djavax.net.ssl.keyStorePassword=$(cat /run/secrets/portal-key-store)
-Djavax.net.ssl.trustStore=/run/secrets/trust.p12
-Djavax.net.ssl.trustStorePassword=$(cat /run/secrets/trust-store)
ARGS

exec java @/tmp/portal.args -jar "${PAYARA_MICRO:-/opt/payara/payara-micro.jar}" \
    --deploy "${CPIS_WAR:-/opt/cpis/cpis-portal.war}" --contextroot / \
    --sslport 8443 --sslcert cpis \
    --secretsdir /run/secrets \
    --prebootcommandfile /opt/cpis/listeners.txt \
    --logproperties /opt/cpis/logging.properties \
    --nohazelcast --disablephonehome
