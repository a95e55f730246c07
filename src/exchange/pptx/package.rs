//! The parts of a presentation and how they are packed: masters and theme of our own or of a firm, and the slides.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::SlideSize;
use crate::exchange::office::{HEAD, packed, relation, relations};
pub use crate::exchange::office::{Relation, written};
/// The namespaces of presentation parts.
const SPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
/// The kind of a slide's part.
const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
/// The first number that a slide may have.
const FIRST_SLIDE: usize = 256;

/// A presentation in the making.
#[derive(Clone, Debug)]
pub struct Package {
    /// Parts by their paths, without what is written in the end.
    pub parts: BTreeMap<String, Vec<u8>>,
    /// The kind of each part by its path, where its ending does not say it.
    pub kinds: BTreeMap<String, String>,
    /// The kind of parts by their ending.
    pub endings: BTreeMap<String, String>,
    /// What the presentation itself refers to, but for its slides.
    pub relations: Vec<Relation>,
    /// The presentation's own part: what stands before the list of slides, and after.
    pub presentation: (String, String),
    /// The path of the layout that slides are on.
    pub layout: String,
    /// The sides of a slide.
    pub size: SlideSize,
    /// Whether a firm gave it.
    pub given: bool,
    slides: Vec<String>,
}

impl Package {
    /// An empty one around parts that are there already.
    pub fn around(size: SlideSize, layout: String, given: bool) -> Self {
        Self {
            parts: BTreeMap::new(),
            kinds: BTreeMap::new(),
            endings: BTreeMap::new(),
            relations: Vec::new(),
            presentation: (String::new(), String::new()),
            layout,
            size,
            given,
            slides: Vec::new(),
        }
    }

    /// Our own: one empty layout.
    pub fn own(size: SlideSize) -> Self {
        let mut own = Self::around(size, "ppt/slideLayouts/slideLayout1.xml".into(), false);
        let tree = "<p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg><p:spTree><p:nvGrpSpPr>\
            <p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:spTree></p:cSld>";
        let plain = tree.replace("<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>", "");
        own.part(
            "ppt/slideMasters/slideMaster1.xml",
            "slideMaster",
            format!(
                "{HEAD}<p:sldMaster {SPACES}>{tree}<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" \
                 accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" \
                 hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/>\
                 </p:sldLayoutIdLst><p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>"
            ),
        );
        own.part(
            "ppt/slideLayouts/slideLayout1.xml",
            "slideLayout",
            format!(
                "{HEAD}<p:sldLayout {SPACES} type=\"blank\" preserve=\"1\">{plain}<p:clrMapOvr><a:masterClrMapping/>\
                 </p:clrMapOvr></p:sldLayout>"
            ),
        );
        own.parts.insert("ppt/theme/theme1.xml".into(), format!("{HEAD}{THEME}").into_bytes());
        let theme = "application/vnd.openxmlformats-officedocument.theme+xml";
        own.kinds.insert("ppt/theme/theme1.xml".into(), theme.into());
        let of_master =
            [("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId2", "theme", "../theme/theme1.xml")];
        let of_layout = [("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")];
        own.parts.insert("ppt/slideMasters/_rels/slideMaster1.xml.rels".into(), relations(of_master).into_bytes());
        own.parts.insert("ppt/slideLayouts/_rels/slideLayout1.xml.rels".into(), relations(of_layout).into_bytes());
        let of_all = [("rId1", "slideMaster", "slideMasters/slideMaster1.xml"), ("rId2", "theme", "theme/theme1.xml")];
        own.relations = of_all.into_iter().map(relation).collect();
        let before = format!(
            "{HEAD}<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>\
             </p:sldMasterIdLst>"
        );
        let after = format!(
            "<p:sldSz cx=\"{}\" cy=\"{}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>",
            size.width, size.height
        );
        own.presentation = (before, after);
        own
    }

    fn part(&mut self, path: &str, kind: &str, text: String) {
        self.parts.insert(path.to_owned(), text.into_bytes());
        let kind = format!("application/vnd.openxmlformats-officedocument.presentationml.{kind}+xml");
        self.kinds.insert(path.to_owned(), kind);
    }

    /// The sides of a slide.
    pub fn size(&self) -> SlideSize {
        self.size
    }

    /// Whether a firm gave its masters.
    pub fn is_given(&self) -> bool {
        self.given
    }

    /// Adds a slide behind the others.
    pub fn add_slide(&mut self, written: String) {
        self.slides.push(written);
    }

    /// All of it as a file.
    pub fn finish(mut self, title: &str, language: &str) -> Vec<u8> {
        let mut list = format!("<p:sldIdLst {SPACES}>");
        let of_slide = format!("../{}", self.layout.trim_start_matches("ppt/"));
        let slides = std::mem::take(&mut self.slides);
        for (index, slide) in slides.into_iter().enumerate() {
            let number = index + 1;
            let path = format!("ppt/slides/slide{number}.xml");
            self.kinds.insert(path.clone(), SLIDE.to_owned());
            self.parts.insert(path, slide.into_bytes());
            let of_layout = relations([("rId1", "slideLayout", of_slide.as_str())]);
            self.parts.insert(format!("ppt/slides/_rels/slide{number}.xml.rels"), of_layout.into_bytes());
            let id = format!("slide{number}");
            self.relations.push(relation((&id, "slide", &format!("slides/slide{number}.xml"))));
            let _ = write!(list, "<p:sldId id=\"{}\" r:id=\"{id}\"/>", FIRST_SLIDE + index);
        }
        list.push_str("</p:sldIdLst>");
        let (before, after) = &self.presentation;
        let presentation = format!("{before}{list}{after}");
        self.part("ppt/presentation.xml", "presentation.main", presentation);
        self.parts.insert("ppt/_rels/presentation.xml.rels".into(), written(&self.relations).into_bytes());
        packed(self.parts, self.kinds, self.endings, "ppt/presentation.xml", (title, language))
    }
}

/// Colours and faces for whoever goes on with the slides; faces that every system of an office has.
const THEME: &str = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Entente\"><a:themeElements>\
    <a:clrScheme name=\"Entente\"><a:dk1><a:srgbClr val=\"1B1F24\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1>\
    <a:dk2><a:srgbClr val=\"3D4650\"/></a:dk2><a:lt2><a:srgbClr val=\"F4F5F7\"/></a:lt2>\
    <a:accent1><a:srgbClr val=\"2F6FB5\"/></a:accent1><a:accent2><a:srgbClr val=\"B4552D\"/></a:accent2>\
    <a:accent3><a:srgbClr val=\"3B8A6E\"/></a:accent3><a:accent4><a:srgbClr val=\"8A6A2F\"/></a:accent4>\
    <a:accent5><a:srgbClr val=\"6D5AA8\"/></a:accent5><a:accent6><a:srgbClr val=\"6B7480\"/></a:accent6>\
    <a:hlink><a:srgbClr val=\"2F6FB5\"/></a:hlink><a:folHlink><a:srgbClr val=\"6D5AA8\"/></a:folHlink></a:clrScheme>\
    <a:fontScheme name=\"Entente\"><a:majorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"Microsoft YaHei\"/>\
    <a:cs typeface=\"\"/></a:majorFont><a:minorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"Microsoft YaHei\"/>\
    <a:cs typeface=\"\"/></a:minorFont></a:fontScheme><a:fmtScheme name=\"Entente\"><a:fillStyleLst>\
    <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
    <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>\
    <a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
    <a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
    <a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst>\
    <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
    <a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst>\
    <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
    <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
