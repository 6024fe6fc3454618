/** Whether a short phrase names a topic, as an unnumbered heading does. A sentence about us, about a time or joined to
 * the one before does not. */
export const namesTopic = (words: string): boolean => !NO_TOPIC.test(words) && !SPEAKS.test(words);

const NO_TOPIC =
  /^(?:今年|去年|上半年|下半年|一年来|半年来|五年来|过去|同时|目前|此外|另外|各位|对此|为此|因此|现在|截[至止]|至此|[12]\d{3}年|根据|按照|但|第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[是要、]|[—\d（①-⑳*※])/u;
const SPEAKS = /\d|^要|是|今年|明年|去年|即将|我们|我[镇乡县市区省局]|本[镇乡县市区省局]|全[镇乡县市区省]|如下|以下/u;
