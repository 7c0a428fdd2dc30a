#!/bin/bash
# Runs once, on an empty data directory, inside the image's entrypoint, which lends its functions.
# The application's account may only connect (SHOW VIEW is the least that allows it); the migrations grant the rest.
set -euo pipefail

secret() {
    docker_sql_escape_string_literal "$(</run/secrets/"$1")"
}

docker_process_sql --database=mysql <<SQL
CREATE DATABASE cpis CHARACTER SET utf8mb4;
CREATE USER 'cpis_owner'@'%' IDENTIFIED BY '$(secret cpis.db.owner.password)';
GRANT ALL ON cpis.* TO 'cpis_owner'@'%' WITH GRANT OPTION;
CREATE USER 'cpis_app'@'%' IDENTIFIED BY '$(secret cpis.db.password)';
GRANT SHOW VIEW ON cpis.* TO 'cpis_app'@'%';
CREATE DATABASE keycloak CHARACTER SET utf8mb4;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$(secret keycloak-db)';
GRANT ALL ON keycloak.* TO 'keycloak'@'%';
SQL
