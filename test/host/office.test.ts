import { openSession } from "../../src/host/node/session";

describe("the pane being shown and hidden", () => {
  it("is told of, whether the add-in or the user did it, until the add-in stops listening", async () => {
    const { Office, office } = openSession();
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.showAsTaskpane();
    await Office.addin.showAsTaskpane();
    office.paneShown = false;
    office.paneShown = true;
    await Office.addin.hide();
    expect(heard).toEqual(["Taskpane", "Hidden", "Taskpane", "Hidden"]);
    await stop();
    await Office.addin.showAsTaskpane();
    expect([heard.length, office.paneShown]).toEqual([4, true]);
  });
});
