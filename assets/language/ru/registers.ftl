### Registers: tables of expectations, contacts, decisions and the rest.
