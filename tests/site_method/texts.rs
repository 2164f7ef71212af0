//! What a text brings along: live tables, an order, diagrams, pictures; and what nobody should see.

use std::collections::BTreeMap;

use tandem::base::path::TreePath;
use tandem::base::tree::File;

use crate::fixture::{findings, workspace};
use crate::site_method::assert_reads;
use crate::views::{html as page, seen, site};

#[test]
fn what_is_private_is_nowhere() {
    let people = "
        //- people.yaml
        anna: {name: Anna Kowalska, roles: [pm], emails: [anna@secret.example]}
        leo: {name: Leo Martin, roles: [pmm], emails: [leo@secret.example]}
        //- handbook/index.md
        # People

        <!-- tandem:table kind=person columns=title,emails -->
    ";
    let site = site(&workspace(people));
    for path in site.paths() {
        let bytes = site.render(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("secret.example"), "{path}");
    }
}

const IDEAS: &str = "
    //- initiatives/trial.md
    ---
    title: Trial without a card
    stage: 1
    pm: anna
    pmm: leo
    size: m
    ice: {impact: 9, confidence: 3, ease: 6}
    ---
    Text.
    //- initiatives/price.md
    ---
    title: Price page
    stage: 1
    pm: anna
    pmm: leo
    ice: {impact: 4, confidence: 3, ease: 6}
    ---
    Text.
    //- initiatives/later.md
    ---
    title: Later
    source: sales
    ---
    Text.
";

#[test]
fn a_live_table_shows_what_there_is_today() {
    let table = |query: &str| {
        let text = format!("{IDEAS}    //- handbook/index.md\n    # Start\n\n    <!-- tandem:table {query} -->\n");
        seen(&page(&site(&workspace(&text)), "handbook/index.html"))
    };
    let shown = table("kind=initiative where=stage:1 columns=title,owners,score sort=score limit=1");
    assert!(shown.contains("Title Owners Score Price page Anna Kowalska, Leo Martin 72.0 1 more"), "{shown}");
    let largest = table("kind=initiative where=stage:1 columns=title,score,size sort=-score");
    assert!(largest.contains("Title Score Size Trial without a card 162 Medium Price page 72.0"), "{largest}");
    let unsized_ones = table("kind=initiative where=size:absent where=stage:0,1 columns=id");
    assert!(unsized_ones.contains("later price") && !unsized_ones.contains("trial"), "{unsized_ones}");
    let none = table("kind=initiative where=stage:5 title=\"In the market\"");
    assert!(none.contains("In the market: nothing meets the conditions of this table."), "{none}");
    let wrong = table("kind=initiatve columns=title");
    assert!(wrong.contains("This table cannot be shown as asked: there is no kind initiatve"), "{wrong}");
}

#[test]
fn a_live_table_that_asks_in_vain_is_found_out_with_its_place() {
    let text = format!(
        "{IDEAS}    //- handbook/index.md\n    # Start\n\n    <!-- tandem:table kind=initiative where=status:activ sort=scor limit=900 -->\n\n    In <!-- tandem:table kind=metric --> a text.\n"
    );
    let found = findings(&text);
    for line in [
        "handbook/index.md:3:48 error T504 bad-table: `activ` is not one of the values of `status`",
        "handbook/index.md:3:59 error T504 bad-table: `scor` is no column of `initiative`",
        "handbook/index.md:3:70 error T504 bad-table: `900` is no number of rows",
        "handbook/index.md:5:8 error T504 bad-table: the table stands in the middle of a text",
    ] {
        assert!(found.contains(line), "{line:?} is not in {found}");
    }
}

#[test]
fn a_live_table_shows_an_audience_what_it_may_see() {
    let text = format!(
        "{IDEAS}    //- tandem.yaml\n    version: 1\n    audience: company\n    //- handbook/index.md\n    <!-- tandem:table kind=initiative -->\n"
    );
    let hidden = text.replace("title: Price page", "title: Price page\n    visibility: team");
    assert!(seen(&page(&site(&workspace(&text)), "handbook/index.html")).contains("Price page"));
    assert!(!seen(&page(&site(&workspace(&hidden)), "handbook/index.html")).contains("Price page"));
}

#[test]
fn the_handbook_is_read_in_its_order() {
    let text = "
        //- handbook/index.md
        # Start

        [Second](b.md), [third](a.md).
        //- handbook/a.md
        # Third
        //- handbook/b.md
        # Second
        //- handbook/c.md
        ---
        order: 1
        ---
        # First
    ";
    let site = site(&workspace(text));
    assert_reads(&page(&site, "handbook/index.html"), &["In this folder First Second Third", "Next First"]);
    let first = page(&site, "handbook/c.html");
    assert_reads(&first, &["Previous Start Next Second"]);
    assert!(first.contains("<a class=\"end\" rel=\"next\" href=\"../handbook/b.html\">"), "{first}");
    // Documents of a kind stand beside each other as in their list.
    let ideas = self::site(&workspace(IDEAS));
    assert_reads(&page(&ideas, "initiatives/price.html"), &["Previous Later Next Trial without a card"]);
}

#[test]
fn diagrams_are_their_source_and_pictures_keep_their_place() {
    let text = "
        //- handbook/index.md
        # Start

        ```mermaid
        ---
        title: Six <stages>
        ---
        flowchart LR
        a --> b
        ```

        ![The map](map.png)
    ";
    let picture = TreePath::new("handbook/map.png").unwrap();
    let fixture = workspace(text).entry(picture.as_str(), File::Attachment(9));
    let site = site(&fixture).with_pictures(BTreeMap::from([(picture, (640, 262))]));
    let html = page(&site, "handbook/index.html");
    assert!(
        html.contains("<figcaption><b>Six &lt;stages&gt;</b> Diagram in Mermaid, shown as its source</figcaption>"),
        "{html}"
    );
    assert!(html.contains("flowchart LR\na --&gt; b\n</code></pre></figure>"), "{html}");
    assert!(html.contains(r#"alt="The map" width="640" height="262">"#), "{html}");
}
