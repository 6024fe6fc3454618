import { expect, it } from "vitest";
import { csv } from "../../src/write/csv.js";
import { sample } from "./sample.js";

const [metric] = sample().metrics;
if (metric === undefined) throw new Error("the sample has no metric");

it("writes one row a metric", () => {
  expect(csv.file(sample())).toBe(
    "file,title,issuer,section,indicator,canonical,value,upper,unit,normalized_value,normalized_upper,normalized_unit," +
      "masked,bound,change,basis,status,year,period,text,start,end,id,section_id,base," +
      "report_id,metric_id,paragraph,level,division_code,division_path,review_year,plan_year,role,period_from,period_to,sentence," +
      "form,amount,several_years,years_from\n" +
      "柳溪.txt,柳溪镇2020年工作总结,柳溪镇,经济,产值,,3,,亿元,300000000,,CNY,false,exact,,,actual,2020,,3亿元,22,25,m1,1,false," +
      "0000000000000000,0000000000000000:m1,1,township,,,2020,,review,,,完成产值3亿元,level,,false,\n",
  );
});

it("has one heading in a stream", () => {
  expect(csv.opening + csv.record(sample()) + csv.between + csv.record(sample())).toMatch(/^file,.*\n.*\n.*\n$/);
});

it.each(["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "＝1"])("defuses %j", (indicator) => {
  expect(csv.record(sample({ metrics: [{ ...metric, indicator }] }))).toContain(`'${indicator}`);
});

it("leaves negative numbers alone", () => {
  expect(csv.record(sample({ metrics: [{ ...metric, value: -3 }] }))).toContain(",-3,");
});

it.each(['a"b', "a,b", "a\nb", "a\rb"])("quotes %j", (indicator) => {
  expect(csv.record(sample({ metrics: [{ ...metric, indicator }] }))).toContain(`"${indicator.replace('"', '""')}"`);
});

it("names the headings that lead to the metric", () => {
  const { sections } = sample();
  const [outer] = sections;
  if (outer === undefined) throw new Error("the sample has no section");
  const inner = { ...outer, id: "1.1", level: 2, heading: "工业" };
  const nested = sample({ sections: [{ ...outer, sections: [inner] }], metrics: [{ ...metric, section: "1.1" }] });
  expect(csv.record(nested)).toContain(",经济 / 工业,");
});
