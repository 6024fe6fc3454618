import { runTables } from "../expectation/tables.js";

runTables(new URL("./", import.meta.url));
