import type { Host } from "../../host";
import { NULL_REF, refTo, type Members, type Ref } from "../member";
import { expectText } from "./arguments";

/**
 * The settings that travel in the workbook's file.
 * @returns The reference.
 */
export function refToSettings(host: Host): Ref {
  return refTo(SETTINGS, null, host);
}

const SETTINGS: Members<null> = {
  type: "SettingCollection",
  affectsValues: false,
  items: (_none, host) => [...host.workbook.settings.keys()].map((key) => refTo(SETTING, key, host)),
  item: (_none, key, host) => find(host, key),
  methods: {
    getItemOrNullObject: (_none, { host, args }) => find(host, args[0]) ?? NULL_REF,
    getCount: (_none, { host }) => host.workbook.settings.size,
  },
  actions: {
    add: (_none, { host, args }) => {
      const key = expectText(args[0]);
      host.workbook.settings.set(key, args[1] ?? null);
      return refTo(SETTING, key, host);
    },
  },
};

const SETTING: Members<string> = {
  type: "Setting",
  affectsValues: false,
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, host) => host.workbook.settings.get(key),
      set: (key, value, host) => {
        host.workbook.settings.set(key, value);
      },
    },
  },
  actions: {
    delete: (key, { host }) => {
      host.workbook.settings.delete(key);
    },
  },
};

function find(host: Host, key: unknown): Ref | undefined {
  const wanted = expectText(key);
  return host.workbook.settings.has(wanted) ? refTo(SETTING, wanted, host) : undefined;
}
