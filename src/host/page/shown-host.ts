import { Host } from "../host";

/** A host that also tells of requests that change no cell: the add-in may have shown a sheet or selected a range. */
export class ShownHost extends Host {
  afterRequest: () => void = () => undefined;

  override count(request: Parameters<Host["count"]>[0]): void {
    super.count(request);
    this.afterRequest();
  }
}
